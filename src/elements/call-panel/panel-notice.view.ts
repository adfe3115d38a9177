import AppWindow from 'lucide/dist/esm/icons/app-window.mjs';
import ArrowLeftRight from 'lucide/dist/esm/icons/arrow-left-right.mjs';
import Headset from 'lucide/dist/esm/icons/headset.mjs';
import Mic from 'lucide/dist/esm/icons/mic.mjs';
import MicOff from 'lucide/dist/esm/icons/mic-off.mjs';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import VolumeX from 'lucide/dist/esm/icons/volume-x.mjs';
import Wifi from 'lucide/dist/esm/icons/wifi.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import type { VoiceNow } from '../../calling/voice.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { explain, holdsStill } from '../explain.js';
import type { IconNode } from '../icon.js';
import { customerOf, type PanelScene } from './panel-scene.js';

/** The one sentence between person and controls: what is wrong, or where the call is, and what to do. */
export interface PanelNotice {
  readonly tone: '' | 'bad' | 'warning';
  readonly icon: IconNode;
  readonly words: Explained;
  /** A link that opens the choice of devices. */
  readonly devices?: string;
}

/** Of several things the gravest: a failed act, whose call it is, where its sound is, what is wrong with it. */
export function panelNotice(scene: PanelScene): PanelNotice | undefined {
  const { call, conversation, desk, messages, now } = scene;
  const text = messages.callPanel.notice;
  if (call.unsure) return { tone: 'warning', icon: TriangleAlert, words: text.findingOut(customerOf(scene)) };
  // an accept that came too late is refused before or after the news of who was faster
  if (!call.mine && call.status === 'ongoing') return whoseCall(scene);
  // a hang-up that failed while the dial has not answered leaves the call dialling
  if (call.failure && holdsStill(call.failure, desk.connection) && (!call.doing || call.doing === 'dialling')) {
    const { microphone } = call.failure;
    const words = explain(call.failure, conversation ?? { line: call.line }, messages);
    return { tone: 'bad', icon: microphone ? MicOff : TriangleAlert, words };
  }
  if (!call.mine) return whoseCall(scene);
  if (call.doing === 'transferring') return { tone: '', icon: ArrowLeftRight, words: text.transferring };
  if (call.heldSince !== undefined) {
    const since = formatOf(messages).duration(now - call.heldSince);
    return { tone: 'warning', icon: Pause, words: text.held(customerOf(scene), since) };
  }
  switch (call.voice?.where) {
    case 'other-tab':
      return { tone: '', icon: AppWindow, words: text.otherTab };
    case 'nowhere':
      return { tone: 'warning', icon: VolumeX, words: text.nowhere };
    case 'device':
      return call.status === 'ongoing' ? { tone: '', icon: Headset, words: text.device } : undefined;
    case 'here':
      return soundNotice(call.voice, scene);
    case undefined:
      return undefined;
    default:
      return call.voice satisfies never;
  }
}

function whoseCall(scene: PanelScene): PanelNotice {
  const { call, messages } = scene;
  const text = messages.callPanel.notice;
  const name = customerOf(scene);
  if (call.status === 'ongoing') {
    const colleague = call.pickedUpBy?.kind === 'agent' ? firstName(call.pickedUpBy) : undefined;
    return { tone: '', icon: Phone, words: text.colleagueTalks(colleague, name) };
  }
  if (call.direction === 'outgoing') return { tone: '', icon: Phone, words: text.colleagueCalls(name) };
  const { at, agent } = call.ringsElsewhere ?? { at: 'unknown' };
  return { tone: '', icon: Phone, words: at === 'colleague' ? text.ringsAtColleague(firstName(agent)) : text.ringsElsewhere };
}

function soundNotice(voice: Extract<VoiceNow, { where: 'here' }>, scene: PanelScene): PanelNotice | undefined {
  const { messages, now, desk } = scene;
  const text = messages.callPanel.notice;
  const name = customerOf(scene);
  if (voice.stage === 'lost') return { tone: 'bad', icon: WifiOff, words: text.lost };
  if (scene.call.doing === 'dialling' && voice.stage === 'preparing' && !voice.microphone && !voice.trouble)
    return { tone: '', icon: Mic, words: text.microphoneAwaited };
  if (voice.trouble === 'unplugged' && voice.microphone)
    return { tone: 'warning', icon: MicOff, words: text.unplugged(voice.microphone), ...devicesOf(scene) };
  if (voice.trouble) return { tone: 'bad', icon: MicOff, words: messages.sound.microphone[voice.trouble], ...devicesOf(scene) };
  if (voice.muted) return { tone: 'warning', icon: MicOff, words: text.muted(name) };
  if (voice.silent) {
    const { duration } = formatOf(messages);
    const [since, ends] = [duration(now - voice.silent.since), duration(desk.policy.silenceEnds)];
    return voice.silent.side === 'agent'
      ? { tone: 'bad', icon: MicOff, words: text.silentAgent(since, ends), ...devicesOf(scene) }
      : { tone: 'warning', icon: VolumeX, words: text.silentCustomer(name, since, ends) };
  }
  return voice.quality === 'weak' || voice.quality === 'poor' ? { tone: 'warning', icon: Wifi, words: text[voice.quality] } : undefined;
}

const devicesOf = ({ desk, messages }: PanelScene): Pick<PanelNotice, 'devices'> =>
  desk.sound ? { devices: messages.callPanel.notice.otherMicrophone } : {};
