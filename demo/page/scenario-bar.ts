import { html, nothing } from 'lit';
import type { Helpdesk } from '../helpdesk.js';
import { languageNames, languages, savedLanguage, useLanguage } from '../languages.js';
import { savedTheme, themes, useTheme } from '../theme.js';
import { firstName } from './first-name.js';
import { scenarios, type Scenario } from './scenarios.js';

const wait = 5000;

/** Changes the world, never the SDK. */
export const scenarioBar = (helpdesk: Helpdesk) => html`
  <header class="scenarios" aria-label="Scenarios">
    ${scenarios(helpdesk).map(
      ({ group, choices }) =>
        html`<div class="group" role="group" aria-label=${group}>
          <span aria-hidden="true">${group === 'Customer' ? firstName(helpdesk.chat.customer.name) : group}</span>
          ${choices.map((choice) => button(helpdesk, choice))}
        </div>`,
    )}
    <div class="group page" role="group" aria-label="This page">
      <label>
        <span class="visually-hidden">Language</span>
        <select class="button little" title="What the calling elements speak" @change=${chooseLanguage}>
          ${languageNames.map((name) => html`<option value=${name} lang=${name} ?selected=${name === savedLanguage()}>${languages[name]}</option>`)}
        </select>
      </label>
      <label>
        <span class="visually-hidden">Theme</span>
        <select class="button little" @change=${chooseTheme}>
          ${themes.map((theme) => html`<option value=${theme} ?selected=${theme === savedTheme()}>${themeWords[theme]}</option>`)}
        </select>
      </label>
      <button class="button little" type="button" @click=${() => startOver(helpdesk)}>Start over</button>
    </div>
  </header>
`;

const themeWords = { system: 'System theme', light: 'Light', dark: 'Dark' } as const;

const button = (helpdesk: Helpdesk, { label, what, possible = true, pressed, does }: Scenario) => {
  const press = () => {
    if (!possible) return;
    if (helpdesk.scenariosWait && pressed === undefined) setTimeout(does, wait);
    else does();
  };
  return html`<button
    class="button little"
    type="button"
    title=${what}
    aria-disabled=${possible ? nothing : 'true'}
    aria-pressed=${pressed ?? nothing}
    @click=${press}
  >
    ${label}
  </button>`;
};

const chooseLanguage = ({ target }: Event) => {
  const chosen = languageNames.find((name) => name === (target as HTMLSelectElement).value);
  if (chosen) useLanguage(chosen);
};

const chooseTheme = ({ target }: Event) => {
  const chosen = themes.find((theme) => theme === (target as HTMLSelectElement).value);
  if (chosen) useTheme(chosen);
};

/** A new world; every page of it is loaded again, and forgets the old one. */
function startOver({ world }: Helpdesk): void {
  sessionStorage.clear();
  world.startOver();
}
