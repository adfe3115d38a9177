import { expect } from '@open-wc/testing';
import { askForNotifications, CallNotification, notificationAccess } from '../../src/media/call-notification.js';

interface Shown {
  readonly title: string;
  readonly options: NotificationOptions;
  onclick: (() => void) | null;
  closed: boolean;
  close(): void;
}

/** Stands in for the browser's notifications, whose permission no test can give. */
function fakeNotifications(permission: NotificationPermission) {
  const shown: Shown[] = [];
  const asked = { count: 0, throws: false };
  class FakeNotification implements Shown {
    static permission = permission;
    static async requestPermission() {
      asked.count += 1;
      FakeNotification.permission = 'granted';
      return 'granted' as const;
    }
    onclick: (() => void) | null = null;
    closed = false;
    constructor(
      readonly title: string,
      readonly options: NotificationOptions,
    ) {
      if (asked.throws) throw new TypeError('Illegal constructor.');
      shown.push(this);
    }
    close() {
      this.closed = true;
    }
  }
  return { FakeNotification, shown, asked };
}

const amara = { title: 'Amara Okafor', body: 'Incoming WhatsApp call to Lumen & Oak' };

describe('CallNotification', () => {
  const real = globalThis.Notification;
  const use = (permission: NotificationPermission) => {
    const fake = fakeNotifications(permission);
    globalThis.Notification = fake.FakeNotification as unknown as typeof Notification;
    return { ...fake, call: new CallNotification() };
  };
  afterEach(() => {
    globalThis.Notification = real;
  });

  it('tells once of a call, silently, since the ring is ours, and until it is answered', () => {
    const { call, shown } = use('granted');
    call.show('call-1', amara);
    call.show('call-1', amara);
    expect(shown.map(({ title, options }) => [title, options])).to.deep.equal([
      ['Amara Okafor', { body: amara.body, tag: 'call-1', silent: true, requireInteraction: true }],
    ]);
  });

  it('goes with its call, and before another one', () => {
    const { call, shown } = use('granted');
    call.show('call-1', amara);
    call.show('call-2', { ...amara, title: 'Diego Ramos' });
    expect(shown.map(({ closed }) => closed)).to.deep.equal([true, false]);
    call.close();
    call.close();
    expect(shown.map(({ closed }) => closed)).to.deep.equal([true, true]);
  });

  it('brings the page to the front when it is pressed', () => {
    const { call, shown } = use('granted');
    const { focus } = window;
    let focused = 0;
    window.focus = () => (focused += 1);
    call.show('call-1', amara);
    shown[0]?.onclick?.();
    window.focus = focus;
    expect([focused, shown[0]?.closed]).to.deep.equal([1, true]);
  });

  it('asks nobody by itself, and shows nothing where it is not allowed', () => {
    for (const permission of ['default', 'denied'] as const) {
      const { call, shown, asked } = use(permission);
      call.show('call-1', amara);
      expect([shown.length, asked.count]).to.deep.equal([0, 0]);
    }
  });

  it('does without where only service workers may notify', () => {
    const { call, asked } = use('granted');
    asked.throws = true;
    call.show('call-1', amara);
    call.close();
  });

  describe('notificationAccess', () => {
    for (const [permission, access] of [
      ['default', 'ask'],
      ['granted', 'allowed'],
      ['denied', 'denied'],
    ] as const)
      it(`is ${access} where the browser says ${permission}`, () => {
        use(permission);
        expect(notificationAccess()).to.equal(access);
      });

    it('is unsupported where there are none', () => {
      globalThis.Notification = undefined as unknown as typeof Notification;
      expect(notificationAccess()).to.equal('unsupported');
    });

    it('is asked for once: an answer stands', async () => {
      const { asked } = use('default');
      await askForNotifications();
      await askForNotifications();
      expect([asked.count, notificationAccess()]).to.deep.equal([1, 'allowed']);
    });
  });
});
