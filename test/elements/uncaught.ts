/** What goes wrong in the page meanwhile, and nobody caught. */
export function uncaught() {
  const seen: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    seen.push('reason' in event ? event.reason : event.error);
  };
  const { onerror } = window;
  window.onerror = null;
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  return () => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    window.onerror = onerror;
    return seen;
  };
}
