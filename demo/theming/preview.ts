import { html, type TemplateResult } from 'lit';
import type { Scene } from '../gallery/scene.js';
import { rows } from '../gallery/scenes/history.js';
import { allowed, atRisk, heard, ongoing, quiet, ready, ringing } from '../gallery/states.js';

interface Shown {
  readonly title: string;
  readonly content: TemplateResult;
  readonly scene: Scene;
  /** Two columns wide, where there is room. */
  readonly wide?: true;
}

const button = html`<wa-call-button conversation="c1"></wa-call-button>`;
const scene = (more: Omit<Scene, 'name'>): Scene => ({ name: 'preview', ...more });
const call = { ...ongoing, voice: heard() };

/** What a page of a helpdesk is made of, each in a state that shows most of its look. */
export const preview: readonly Shown[] = [
  { title: 'Must ask first', content: button, scene: scene({}) },
  { title: 'May call', content: button, scene: scene({ state: allowed }) },
  { title: 'In a call', content: button, scene: scene({ state: { ...allowed, call } }) },
  {
    title: 'Permission',
    content: html`<wa-permission-status conversation="c1"></wa-permission-status>`,
    scene: scene({ state: atRisk }),
  },
  {
    title: 'A call comes in',
    content: html`<wa-incoming-call></wa-incoming-call>`,
    scene: scene({ calling: { calls: [ringing], readiness: ready } }),
    wide: true,
  },
  {
    title: 'A call goes on',
    content: html`<wa-call-panel conversation="c1"></wa-call-panel>`,
    scene: scene({ state: { ...atRisk, call }, calling: { calls: [call], readiness: ready } }),
    wide: true,
  },
  {
    title: 'What has happened',
    content: html`<wa-activity-feed conversation="c1"></wa-activity-feed>`,
    scene: scene({ state: { activities: { rows: rows.slice(0, 6), status: 'live' } } }),
    wide: true,
  },
  {
    title: 'Before the first call',
    content: html`<wa-readiness></wa-readiness>`,
    scene: scene({ calling: { readiness: { ...ready, microphone: 'ask', notifications: 'ask' } } }),
    wide: true,
  },
];

/** The dialog: it covers the page, so it opens on a press. */
export const dialog: Shown = {
  title: 'Asking',
  content: html`<wa-permission-modal conversation="c1"></wa-permission-modal>`,
  scene: scene({ state: quiet }),
};
