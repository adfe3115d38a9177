import { html, nothing } from 'lit';
import type { VoiceIntent } from '../../calling/voice.js';
import { audioDrawer } from './audio-drawer.js';
import type { ToolAct } from './call-panel.view.js';
import { keypad } from './keypad.js';
import type { PanelScene } from './panel-scene.js';
import { transferDrawer } from './transfer-drawer.js';

/** What the agent does in a drawer. */
export interface DrawerActs {
  tone(tone: string): void;
  sound(intent: VoiceIntent): void;
  handOver(to: string): void;
}

/** What opens above the controls: keypad, devices or colleagues. */
export const drawer = (open: ToolAct, scene: PanelScene | undefined, typed: string, acts: DrawerActs) =>
  html`<div class="drawer" part="drawer">${scene ? content(open, scene, typed, acts) : nothing}</div>`;

function content(open: ToolAct, { messages, desk, call }: PanelScene, typed: string, acts: DrawerActs) {
  if (open === 'keypad') return keypad(typed, acts.tone);
  if (open === 'audio') return desk.sound ? audioDrawer(desk.sound, messages.callPanel, acts.sound) : nothing;
  const colleagues = desk.colleagues?.call === call.id ? desk.colleagues : undefined;
  return transferDrawer(colleagues, messages, acts.handOver);
}
