import type { PermissionModalView } from './permission-modal.view.js';

/** The dialog before any words were loaded: all it can say by itself. */
export const unloadedView: PermissionModalView = {
  screen: 'loading',
  title: 'Ask to call',
  why: 'Loading…',
  foot: '',
  actions: [{ label: 'Close', does: 'close', tone: 'plain' }],
  announcement: '',
};
