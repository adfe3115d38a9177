import { fixture, html } from '@open-wc/testing';
import type { Room, Scene } from '../../demo/gallery/scene.js';
import '../../demo/gallery/shown-desk.js';
import type { ShownDesk } from '../../demo/gallery/shown-desk.js';
import '../../src/define/all.js';
import type { Messages } from '../../src/i18n/messages.js';
import { settled } from './settled.js';

/** Puts a scene of the gallery on the page, in these words. */
export async function stage({ tag, content }: Room, scene: Scene, words: Messages): Promise<ShownDesk> {
  const desk = await fixture<ShownDesk>(html`<shown-desk>${scene.content ?? content}</shown-desk>`);
  desk.show(scene, words);
  const element = desk.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`No <${tag}> in this scene.`);
  await settled(desk);
  await scene.after?.(element);
  await settled(desk);
  return desk;
}
