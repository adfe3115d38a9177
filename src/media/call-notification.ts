/** May this page tell the agent of a call while another window is in front? */
export type NotificationAccess = 'allowed' | 'ask' | 'denied' | 'blocked-by-frame' | 'unsupported';

export function notificationAccess(): NotificationAccess {
  if (typeof Notification !== 'function' || !isSecureContext) return 'unsupported';
  const { permission } = Notification;
  if (permission === 'granted') return 'allowed';
  if (isInForeignFrame()) return 'blocked-by-frame';
  return permission === 'default' ? 'ask' : 'denied';
}

/** Within a page of another site browsers ask nobody, and the agent can change nothing. */
function isInForeignFrame(): boolean {
  try {
    return top?.origin !== origin;
  } catch {
    return true; // not even to be looked at
  }
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
