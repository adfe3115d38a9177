import { html } from 'lit';
import groups from '../../docs/tokens.json';
import { usualTokens } from './usual-tokens.js';

const isColour = (usual: string) => /^(light-dark|#)/.test(usual);

/** Every property with what it is for and how it comes, for whoever wants more than the handful. */
export const tokenList = () => html`
  <details class="tokens">
    <summary>Every property</summary>
    ${groups.map(
      ({ group, tokens }) => html`
        <h2>${group}</h2>
        <dl>
          ${Object.entries(tokens).map(([name, use]) => {
            const usual = usualTokens.get(name) ?? '';
            return html`<div>
              <dt><code>--wa-calling-${name}</code></dt>
              <dd>${use}</dd>
              <dd class="usual">
                ${isColour(usual) ? html`<i class="swatch" .style=${`background: ${usual}`}></i>` : ''}<code>${usual}</code>
              </dd>
            </div>`;
          })}
        </dl>
      `,
    )}
  </details>
`;
