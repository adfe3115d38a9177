import { html, render } from 'lit';
import '../../src/define/all.js';
import { locales } from '../../src/elements/calling/locales.js';
import type { Messages } from '../../src/i18n/messages.js';
import { languageNames, languages } from '../languages.js';
import { savedTheme, themes, useTheme, type Theme } from '../theme.js';
import { rooms } from './rooms.js';
import type { Room, Scene } from './scene.js';
import './shown-desk.js';
import { now } from './states.js';

const densities = ['usual', 'compact', 'touch'] as const;

/** What is shown of it and how; it stands in the address, so that a view can be sent to somebody. */
const wishes = new URLSearchParams(location.search);
const wished = {
  theme: themes.find((theme) => theme === wishes.get('theme')) ?? savedTheme(),
  lang: languageNames.find((name) => name === wishes.get('lang')) ?? 'en',
  // that of the language, unless the other is asked for
  dir: (['ltr', 'rtl'] as const).find((dir) => dir === wishes.get('dir')),
  width: wishes.get('width') === 'narrow' ? 'narrow' : 'wide',
  density: densities.find((density) => density === wishes.get('density')) ?? 'usual',
  only: wishes.get('only') ?? '',
  scene: wishes.get('scene') ?? '',
};
type Wish = keyof typeof wished;

const shown = rooms
  .filter(({ tag }) => !wished.only || tag === wished.only)
  .map((room) => ({ ...room, scenes: room.scenes.filter(({ name }) => !wished.scene || name === wished.scene) }));

// every scene stands at one moment, so that pictures of it can be compared
Date.now = () => now;

const place = document.querySelector<HTMLElement>('#gallery') ?? document.body;

async function show(): Promise<void> {
  useTheme(wished.theme as Theme);
  const words = await locales[wished.lang].all();
  wished.dir ??= words.direction;
  document.documentElement.dir = wished.dir;
  document.documentElement.dataset.width = wished.width;
  document.documentElement.dataset.density = wished.density;
  const messages: Messages = { ...words, direction: wished.dir, timeZone: 'UTC' };
  render([switches(), ...shown.map(section)], place);
  const figures = [...place.querySelectorAll('figure')];
  const scenes = shown.flatMap(({ tag, scenes }) => scenes.map((scene) => ({ tag, scene })));
  for (const [index, { tag, scene }] of scenes.entries()) await furnish(figures[index], tag, scene, messages);
  document.documentElement.dataset.shown = 'all';
}

async function furnish(figure: HTMLElement | undefined, tag: string, scene: Scene, messages: Messages): Promise<void> {
  figure?.querySelector('shown-desk')?.show(scene, messages);
  const element = figure?.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(tag);
  await element?.updateComplete;
  if (scene.then) {
    figure?.querySelector('shown-desk')?.turn(scene.then);
    await element?.updateComplete;
  }
  // a modal covers the page: it opens where it is alone, or on a press
  if (element && scene.after && (tag !== 'wa-permission-modal' || wished.scene)) await scene.after(element);
}

const section = ({ tag, content, scenes }: Room) => html`
  <section aria-labelledby=${tag}>
    <h2 id=${tag}>&lt;${tag}&gt;</h2>
    <div class="scenes">
      ${scenes
        .filter(({ name }) => !wished.scene || name === wished.scene)
        .map(
          (scene) => html`
            <figure data-tag=${tag} data-scene=${scene.name}>
              <figcaption>${scene.name}</figcaption>
              <shown-desk>${scene.content ?? content}</shown-desk>
              ${tag === 'wa-permission-modal' ? html`<button type="button" @click=${(event: Event) => open(event, tag, scene)}>Open</button>` : ''}
            </figure>
          `,
        )}
    </div>
  </section>
`;

const open = (event: Event, tag: string, scene: Scene) => {
  const element = (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>(tag);
  if (element) void scene.after?.(element);
};

const choice = (wish: Wish, label: string, options: readonly string[], words: Readonly<Record<string, string>> = { '': 'all' }) => html`
  <label
    >${label}
    <select @change=${(event: Event) => choose(wish, (event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option} ?selected=${wished[wish] === option}>${words[option] ?? option}</option>`)}
    </select>
  </label>
`;

const switches = () => html`
  <header>
    <h1>Every element in every state</h1>
    ${choice('lang', 'Language', languageNames, languages)} ${choice('theme', 'Theme', themes)}
    ${choice('dir', 'Direction', ['ltr', 'rtl'])} ${choice('width', 'Width', ['wide', 'narrow'])} ${choice('density', 'Density', densities)}
    ${choice('only', 'Element', ['', ...rooms.map(({ tag }) => tag)])}
  </header>
`;

function choose(wish: Wish, value: string): void {
  const next = new URLSearchParams(location.search);
  next.set(wish, value);
  if (wish === 'lang') next.delete('dir');
  location.search = next.toString();
}

void show();
