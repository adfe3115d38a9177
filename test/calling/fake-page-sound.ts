import type { NotificationWords } from '../../src/media/call-notification.js';
import type { Devices } from '../../src/media/devices.js';
import type { PageSound, PageSoundParts } from '../../src/media/page-sound.js';
import type { RingStyle } from '../../src/media/ringtone.js';
import type { Readiness } from '../../src/calling/voice.js';

/** The sound of a page under the test's control: what there is to hear and to see is written down. */
export class FakePageSound implements Omit<PageSound, 'microphoneWas'> {
  static last: FakePageSound;
  devices: Devices = { microphones: [{ id: 'm1', label: 'Headset' }], speakers: [] };
  microphone: Readiness['microphone'] = 'allowed';
  sound: Readiness['sound'] = 'unlocked';
  notifications: Readiness['notifications'] = 'allowed';
  rings: RingStyle | undefined;
  blinks: string | undefined;
  notified: { readonly id: string; readonly words: NotificationWords } | undefined;
  checked: (string | undefined)[] = [];
  asked = 0;
  closed = false;
  readonly parts: PageSoundParts;

  constructor(parts: PageSoundParts) {
    this.parts = parts;
    FakePageSound.last = this;
  }

  /** As if the browser had said otherwise. */
  is(now: Partial<Pick<FakePageSound, 'microphone' | 'sound' | 'notifications' | 'devices'>>): void {
    Object.assign(this, now);
    this.parts.changed();
  }

  ring(style: RingStyle | undefined): void {
    this.rings = style;
  }

  blink(text: string | undefined): void {
    this.blinks = text;
  }

  notify(call: { readonly id: string; readonly words: NotificationWords } | undefined): void {
    this.notified = call;
  }

  microphoneWas(trouble: Readiness['microphone'] | undefined): void {
    this.is({ microphone: trouble ?? 'allowed' });
  }

  /** What is measured. */
  metered: MediaStreamTrack | undefined;

  meter(input: MediaStreamTrack | undefined): void {
    this.metered = input;
  }

  async check(device: string | undefined): Promise<void> {
    this.checked.push(device);
    this.parts.level(0.5);
  }

  async askForNotifications(): Promise<void> {
    this.asked += 1;
  }

  close(): void {
    this.closed = true;
  }
}
