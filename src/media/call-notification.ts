/** May this page tell the agent of a call while another window is in front? */
export type NotificationAccess = 'allowed' | 'ask' | 'denied' | 'unsupported';

export function notificationAccess(): NotificationAccess {
  if (typeof Notification !== 'function' || !isSecureContext) return 'unsupported';
  const { permission } = Notification;
  return permission === 'default' ? 'ask' : permission === 'granted' ? 'allowed' : 'denied';
}

/** Lets the browser ask, where it has not been answered yet. */
export async function askForNotifications(): Promise<void> {
  if (notificationAccess() === 'ask') await Notification.requestPermission();
}

export interface NotificationWords {
  readonly title: string;
  readonly body: string;
}

/** One call on the desktop; a press on it brings the page to the front. Only where it is allowed already. */
export class CallNotification {
  #shown: { readonly tag: string; readonly notification: Notification } | undefined;

  show(tag: string, { title, body }: NotificationWords): void {
    if (this.#shown?.tag === tag) return;
    this.close();
    if (notificationAccess() !== 'allowed') return;
    try {
      // the ring is ours; the tag replaces the notification of another tab
      const notification = new Notification(title, { body, tag, silent: true, requireInteraction: true });
      notification.onclick = () => {
        window.focus();
        notification.close();
      };
      this.#shown = { tag, notification };
    } catch {
      // phones give notifications to service workers only
    }
  }

  close(): void {
    this.#shown?.notification.close();
    this.#shown = undefined;
  }
}
