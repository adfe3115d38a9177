import { html, render } from 'lit';
import '../../src/define/all.js';
import type { WaPermissionModal } from '../../src/elements/permission-modal/permission-modal.js';
import { en } from '../../src/i18n/en.js';
import '../gallery/shown-desk.js';
import { now } from '../gallery/states.js';
import { savedTheme, themes, useTheme, type Theme } from '../theme.js';
import { densities, fonts, presets, roles, type Choices, type Role } from './choices.js';
import { contrast } from './contrast.js';
import { cssOf } from './css-of.js';
import { dialog, preview } from './preview.js';
import { tokenList } from './token-list.js';

// the preview stands at the moment of the gallery's states
Date.now = () => now;

const place = document.querySelector<HTMLElement>('#theming') ?? document.body;
/** What a host would paste, on the preview alone: the page around it stays as it is. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const wishes = new URLSearchParams(location.search);
let choices: Choices = presets[(wishes.get('preset') ?? '') as keyof typeof presets] ?? presets['As it comes'];
let theme = themes.find((each) => each === wishes.get('theme')) ?? savedTheme();
let copied = false;

function choose(change: Partial<Choices>): void {
  choices = { ...choices, ...change };
  copied = false;
  draw();
}

const isSame = (one: Choices, other: Choices) => JSON.stringify(one) === JSON.stringify(other);

const pressable = (label: string, pressed: boolean, press: () => void) =>
  html`<button class="choice" type="button" aria-pressed=${String(pressed)} @click=${press}>${label}</button>`;

const group = (title: string, content: unknown) =>
  html`<fieldset>
    <legend>${title}</legend>
    <div class="row">${content}</div>
  </fieldset>`;

const colour = (role: Role, index: 0 | 1) =>
  html`<input
    type="color"
    aria-label="${roles[role]}, ${['light', 'dark'][index]}"
    .value=${choices.colours[role][index]}
    @input=${({ target }: Event & { target: HTMLInputElement }) => {
      const [light, dark] = choices.colours[role];
      choose({ colours: { ...choices.colours, [role]: index === 0 ? [target.value, dark] : [light, target.value] } });
    }}
  />`;

/** The worse of both schemes: words on the surface need 4.5, a colour that identifies a control 3. */
function legibility(role: Role) {
  const { surface, text } = choices.colours;
  const needs = role === 'surface' || role === 'text' ? 4.5 : 3;
  const seen = needs === 3 ? choices.colours[role] : text;
  const worst = Math.min(contrast(seen[0], surface[0]), contrast(seen[1], surface[1]));
  return html`<span class="ratio ${worst < needs ? 'poor' : ''}">${worst.toFixed(1)} : 1${worst < needs ? `, needs ${needs}` : ''}</span>`;
}

const controls = () => html`
  <form class="controls" aria-label="Your look" @submit=${(event: Event) => event.preventDefault()}>
    ${group(
      'Begin with',
      Object.entries(presets).map(([name, preset]) => pressable(name, isSame(choices, preset), () => choose(preset))),
    )}
    <fieldset>
      <legend>Colours</legend>
      <div class="colours">
        <span></span><span class="small muted">light</span><span class="small muted">dark</span><span></span>
        ${(Object.keys(roles) as Role[]).map((role) => html`<span>${roles[role]}</span>${colour(role, 0)}${colour(role, 1)}${legibility(role)}`)}
      </div>
    </fieldset>
    ${group(
      'Corners',
      html`<input
          type="range"
          min="0"
          max="18"
          aria-label="Corners"
          .value=${String(choices.corners)}
          @input=${({ target }: Event & { target: HTMLInputElement }) => choose({ corners: target.valueAsNumber })}
        /><output>${choices.corners} px</output>`,
    )}
    ${group(
      'Font',
      (Object.keys(fonts) as (keyof typeof fonts)[]).map((font) => pressable(font, choices.font === font, () => choose({ font }))),
    )}
    ${group(
      'Density',
      (Object.keys(densities) as (keyof typeof densities)[]).map((density) =>
        pressable(density, choices.density === density, () => choose({ density })),
      ),
    )}
    ${group(
      'Scheme of this page',
      themes.map((each) => pressable(each, theme === each, () => (use(each), draw()))),
    )}
  </form>
`;

function use(next: Theme): void {
  theme = next;
  useTheme(next);
}

const paste = () => html`
  <section class="paste" aria-labelledby="paste">
    <header>
      <h2 id="paste">Paste this</h2>
      <button class="choice" type="button" @click=${copy}>${copied ? 'Copied' : 'Copy'}</button>
      <span class="visually-hidden" role="status">${copied ? 'Copied' : ''}</span>
    </header>
    <pre tabindex="0"><code>${cssOf(':root', choices)}</code></pre>
  </section>
`;

async function copy(): Promise<void> {
  await navigator.clipboard.writeText(cssOf(':root', choices));
  copied = true;
  draw();
}

const shown = () => html`
  <section class="preview" aria-label="Preview">
    ${preview.map(
      ({ title, content, wide }) =>
        html`<figure class=${wide ? 'wide' : ''}>
          <figcaption>${title}</figcaption>
          <shown-desk>${content}</shown-desk>
        </figure>`,
    )}
    <figure class="wide">
      <figcaption>${dialog.title}</figcaption>
      <shown-desk>${dialog.content}</shown-desk>
      <button class="choice" type="button" @click=${ask}>Open the dialog</button>
    </figure>
  </section>
`;

const ask = ({ currentTarget }: Event & { currentTarget: HTMLElement }) =>
  place.querySelector<WaPermissionModal>('wa-permission-modal')?.ask('c1', currentTarget);

function draw(): void {
  sheet.replaceSync(cssOf('.preview', choices));
  render(
    html`<header class="top">
        <h1>Make it yours</h1>
        <p>
          A handful of properties, in one rule of your page’s CSS. Both schemes at once: the elements follow <code>color-scheme</code>, as
          your page has it.
        </p>
      </header>
      <div class="bench">
        <div class="side">${controls()}${paste()}</div>
        ${shown()}
      </div>
      ${tokenList()}`,
    place,
  );
}

useTheme(theme);
draw();
for (const [index, { scene }] of [...preview, dialog].entries())
  place.querySelectorAll('shown-desk')[index]?.show(scene, { ...en, timeZone: 'UTC' });
document.documentElement.dataset.shown = 'all';
