import { html, nothing } from 'lit';
import type { SoundDevice, SoundNow, VoiceIntent } from '../../calling/voice.js';
import type { CallPanelMessages } from '../../i18n/parts/call-panel.js';
import { levelMeter } from '../level-meters.js';

type Chosen = keyof SoundNow['chosen'];

/** Which microphone, speaker and ringer, how loud it rings, and whether the microphone hears anything. */
export const audioDrawer = (sound: SoundNow, text: CallPanelMessages, send: (intent: VoiceIntent) => void) => {
  const pick = (device: Chosen, label: string, devices: readonly SoundDevice[], more: unknown = nothing) =>
    html`<div class="field">
      <label for=${device}>${label}</label>
      <select
        id=${device}
        class="input pick"
        part="input"
        @change=${({ target }: Event) => send({ type: 'device.choose', device, id: (target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!sound.chosen[device]}>${text.systemDevice}</option>
        ${devices.map(
          ({ id, label: name }, index) =>
            html`<option value=${id} ?selected=${sound.chosen[device] === id}>${name || text.unnamedDevice(index + 1)}</option>`,
        )}
      </select>
      ${more}
    </div>`;
  return html`${pick('microphone', text.microphone, sound.microphones, html`<p class="line">${text.inputLevel}${levelMeter()}</p>`)}
    ${sound.speakers.length > 0 ? [pick('speaker', text.speaker, sound.speakers), pick('ringer', text.ringer, sound.speakers)] : nothing}
    <div>
      <div class="line">
        <label for="volume">${text.ringVolume}</label>
        <input
          id="volume"
          type="range"
          min="0"
          max="1"
          step="0.05"
          .value=${String(sound.ring.volume)}
          @change=${({ target }: Event) => send({ type: 'ring.change', volume: (target as HTMLInputElement).valueAsNumber })}
        />
      </div>
      <label class="silent">
        <input
          type="checkbox"
          .checked=${sound.ring.muted}
          @change=${({ target }: Event) => send({ type: 'ring.change', muted: (target as HTMLInputElement).checked })}
        />${text.ringMuted}
      </label>
    </div>`;
};
