import AppWindow from 'lucide/dist/esm/icons/app-window.mjs';
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import HardDrive from 'lucide/dist/esm/icons/hard-drive.mjs';
import Headset from 'lucide/dist/esm/icons/headset.mjs';
import Lock from 'lucide/dist/esm/icons/lock.mjs';
import Mic from 'lucide/dist/esm/icons/mic.mjs';
import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import Wifi from 'lucide/dist/esm/icons/wifi.mjs';
import type { CallingState } from '../../calling/calling.js';
import type { Readiness } from '../../calling/voice.js';
import type { Messages } from '../../i18n/messages.js';
import type { ReadinessWords } from '../../i18n/parts/readiness.js';
import type { IconNode } from '../icon.js';

/** What a button of a line does. `sound`: any press unlocks it, so nothing more is needed. */
export type ReadinessAct = 'microphone.check' | 'notifications.ask' | 'sound';

export interface ReadinessLine {
  readonly name: keyof Messages['readiness']['line'];
  readonly label: string;
  readonly icon: IconNode;
  /** Good: nothing to do. Warning: good to have. Bad: calls suffer. */
  readonly tone: '' | 'good' | 'warning' | 'bad';
  readonly words: ReadinessWords;
  readonly act?: { readonly does: ReadinessAct; readonly label: string };
}

export interface ReadinessView {
  readonly chip: { readonly text: string; readonly tone: 'good' | 'warning' | 'bad' | ''; readonly busy?: boolean };
  readonly lines: readonly ReadinessLine[];
  /** Something keeps calls from ringing or being spoken: the list opens by itself. */
  readonly toFix: number;
}

/** Can this tab ring and speak? One word, and a line for each thing that it takes. */
export function readinessView(state: Pick<CallingState, 'readiness' | 'storage'> | undefined, messages: Messages): ReadinessView {
  const text = messages.readiness;
  const { readiness, storage } = state ?? {};
  if (!readiness) return { chip: { text: text.checking, tone: '', busy: true }, lines: [], toFix: 0 };
  const lines = linesOf(readiness, storage === 'memory', messages);
  const toFix = lines.filter(({ tone }) => tone === 'bad').length;
  const mute = lines.some(({ name, tone }) => tone === 'bad' && (name === 'sound' || name === 'incoming'));
  if (mute) return { chip: { text: text.cannotRing, tone: 'bad' }, lines, toFix };
  if (toFix > 0) return { chip: { text: text.toFix(toFix), tone: 'warning' }, lines, toFix };
  const speaks = readiness.voice !== 'unsupported';
  return { chip: speaks ? { text: text.ready, tone: 'good' } : { text: text.cannotSpeak, tone: 'warning' }, lines, toFix };
}

function linesOf(now: Readiness, savesNothing: boolean, messages: Messages): readonly ReadinessLine[] {
  const text = messages.readiness;
  const line = (
    name: ReadinessLine['name'],
    icon: IconNode,
    tone: ReadinessLine['tone'],
    words: ReadinessWords,
    act?: ReadinessLine['act'],
  ) => ({
    name,
    label: text.line[name],
    icon,
    tone,
    words,
    ...(act && { act }),
  });
  const speaks = now.voice === 'ready';
  return [
    line('secure', Lock, now.secure ? 'good' : 'bad', now.secure ? text.secure.yes : text.secure.no),
    ...(speaks ? [] : [line('voice', Headset, now.voice === 'unsupported' ? 'warning' : '', text.voice[now.voice])]),
    ...(speaks ? [line('microphone', Mic, microphoneTone(now), text.microphone[now.microphone], microphoneAct(now, messages))] : []),
    line(
      'sound',
      Bell,
      now.sound === 'locked' ? 'bad' : 'good',
      text.sound[now.sound],
      now.sound === 'locked' ? { does: 'sound', label: text.turnOn } : undefined,
    ),
    line(
      'notifications',
      AppWindow,
      now.notifications === 'allowed' ? 'good' : 'warning',
      text.notifications[now.notifications],
      now.notifications === 'ask' ? { does: 'notifications.ask', label: text.turnOn } : undefined,
    ),
    line('connection', Wifi, connectionTone(now), text.connection[now.connection]),
    ...(savesNothing ? [line('storage', HardDrive, '', text.notSaved)] : []),
    ...(now.showsIncoming ? [] : [line('incoming', PhoneIncoming, 'bad', text.noIncoming)]),
  ];
}

function microphoneTone({ microphone }: Readiness): ReadinessLine['tone'] {
  if (microphone === 'allowed') return 'good';
  return microphone === 'unknown' ? '' : 'bad';
}

function microphoneAct({ microphone }: Readiness, { readiness: text }: Messages): ReadinessLine['act'] {
  switch (microphone) {
    case 'allowed':
      return { does: 'microphone.check', label: text.test };
    case 'ask':
    case 'unknown':
      return { does: 'microphone.check', label: text.allow };
    case 'denied':
    case 'missing':
    case 'busy':
    case 'unplugged':
      return { does: 'microphone.check', label: text.checkAgain };
    case 'blocked-by-frame':
    case 'insecure':
      return undefined;
    default:
      return microphone satisfies never;
  }
}

function connectionTone({ connection }: Readiness): ReadinessLine['tone'] {
  if (connection === 'live') return 'good';
  return connection === 'connecting' ? '' : 'bad';
}
