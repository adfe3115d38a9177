import type { ReactiveController, ReactiveElement } from 'lit';

/** How near a menu may come to the edge of the viewport, px. */
const margin = 8;

/**
 * Opens an element's menus, one at a time, in the top layer, and moves within them by keyboard: arrows, Home, End, the first
 * letter of a word; Space chooses and stays, Enter chooses and closes, Escape and Tab close. The focus returns to the button.
 */
export class Menus implements ReactiveController {
  readonly #host: ReactiveElement;
  #open: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was chosen is told by the button, which may move to the next line. */
  hostUpdated(): void {
    if (this.#open) place(this.#open, buttonOf(this.#open));
  }

  hostDisconnected(): void {
    this.#forget();
  }

  isOpen(name: string): boolean {
    return this.#open?.id === menuId(name);
  }

  /** For `@keydown` of a menu's button. */
  readonly buttonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const menu = menuOf(event.currentTarget as HTMLButtonElement);
    menu?.showPopover();
    const place = event.key === 'ArrowUp' ? -1 : 0;
    // a menu may have its items only while it is open
    void this.#host.updateComplete.then(() => items(menu).at(place)?.focus());
  };

  /** For `@beforetoggle` of a menu: where it opens is settled before it shows. */
  readonly beforeToggle = (event: ToggleEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    if (event.newState === 'closed') {
      if (this.#open === menu) this.#forget();
      return;
    }
    this.#open = menu;
    place(menu, buttonOf(menu));
    window.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    this.#host.requestUpdate();
  };

  /** For `@toggle` of a menu: an opened one takes the focus, unless a key has put it somewhere already. */
  readonly toggled = (event: ToggleEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    // the event comes a while later: the menu may be closed again
    if (event.newState !== 'open' || !menu.matches(':popover-open') || hasFocus(menu)) return;
    (items(menu).find((item) => item.getAttribute('aria-checked') === 'true') ?? items(menu)[0])?.focus();
  };

  /** For `@keydown` of a menu. */
  readonly menuKey = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    if (event.key === 'Tab') return this.#close(menu);
    const act = this.#actOf(event, menu, event.target as HTMLElement);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation(); // Escape closes the menu alone, not a dialog around the feed
    act();
  };

  /** For choices of which only one holds. */
  readonly chosen = (event: Event): void => {
    const menu = (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]');
    if (menu) this.#close(menu);
  };

  #actOf(event: KeyboardEvent, menu: HTMLElement, from: HTMLElement): (() => void) | undefined {
    const all = items(menu);
    const at = all.indexOf(from);
    switch (event.key) {
      case 'ArrowDown':
        return () => all[(at + 1) % all.length]?.focus();
      case 'ArrowUp':
        return () => all.at(at - 1)?.focus();
      case 'Home':
        return () => all[0]?.focus();
      case 'End':
        return () => all.at(-1)?.focus();
      case 'Escape':
        return () => this.#close(menu);
      case 'Enter':
        return () => {
          from.click();
          this.#close(menu);
        };
      default:
        return startsWith(all, at, event);
    }
  }

  #close(menu: HTMLElement): void {
    const hadFocus = hasFocus(menu);
    if (menu.matches(':popover-open')) menu.hidePopover();
    if (hadFocus) buttonOf(menu)?.focus();
  }

  #forget(): void {
    this.#open = undefined;
    window.removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#host.requestUpdate();
  }

  readonly #scrolled = (event: Event) => {
    if (this.#open && !event.composedPath().includes(this.#open)) this.#close(this.#open);
  };
}

export const menuId = (name: string): string => `menu-${name}`;

const items = (menu: HTMLElement | undefined) => [...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

const menuOf = (button: HTMLButtonElement) => (button.popoverTargetElement as HTMLElement | null) ?? undefined;

const buttonOf = (menu: HTMLElement) => (menu.getRootNode() as ShadowRoot).querySelector<HTMLElement>(`[popovertarget="${menu.id}"]`);

/** The next item whose word begins with the letter pressed. */
function startsWith(all: readonly HTMLElement[], at: number, { key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const begins = (item: HTMLElement) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
  const found = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(begins);
  return found && (() => found.focus());
}

/** Under its button, or above where there is more room; always within the viewport. */
function place(menu: HTMLElement, button: HTMLElement | null): void {
  if (!button) return;
  const { left, right, top, bottom } = (button.closest('.menu-place') ?? button).getBoundingClientRect();
  const [above, below] = [top - margin, innerHeight - bottom - margin];
  const upwards = below < 240 && above > below;
  const mirrored = getComputedStyle(button).direction === 'rtl';
  const set = (name: string, value: string) => menu.style.setProperty(name, value);
  set('left', mirrored ? 'auto' : `min(${left}px, 100vw - var(--_menu) - ${margin}px)`);
  set('right', mirrored ? `min(${document.documentElement.clientWidth - right}px, 100vw - var(--_menu) - ${margin}px)` : 'auto');
  set('top', upwards ? 'auto' : `${bottom + 4}px`);
  set('bottom', upwards ? `${innerHeight - top + 4}px` : 'auto');
  set('max-block-size', `${Math.max(above, below) > 0 ? (upwards ? above : below) : innerHeight}px`);
}

/** By the active element: `:focus` matches nothing while the window itself is in the background. */
const hasFocus = (menu: HTMLElement): boolean => menu.contains((menu.getRootNode() as ShadowRoot).activeElement);
