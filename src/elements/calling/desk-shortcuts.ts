import type { ReactiveController } from 'lit';
import type { Shortcuts } from '../../calling/context.js';
import { emit } from '../emit.js';
import type { WaCalling } from './calling.js';

/** Hears the shortcuts of a desk while it is on the page. Most hosts have none, so what hears them is loaded when one does. */
export class DeskShortcuts implements ReactiveController {
  readonly #desk: WaCalling;
  readonly #taken: (shortcuts: Shortcuts | undefined) => void;
  /** As text: hosts give an equal one with every render. */
  #wishes: string | undefined;
  #stop: (() => void) | undefined;

  /** `taken`: told which of the host's wishes are heard. */
  constructor(desk: WaCalling, taken: (shortcuts: Shortcuts | undefined) => void) {
    this.#desk = desk;
    this.#taken = taken;
    desk.addController(this);
  }

  hostConnected(): void {
    if (this.#desk.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    const { isConnected, shortcuts } = this.#desk;
    if (isConnected && JSON.stringify(shortcuts) !== this.#wishes) void this.#take(shortcuts);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = this.#wishes = undefined;
  }

  async #take(shortcuts: Shortcuts | undefined): Promise<void> {
    this.#leave();
    const wishes = (this.#wishes = JSON.stringify(shortcuts));
    if (!shortcuts) return this.#taken(undefined);
    try {
      const { hearShortcuts } = await import('../shortcuts.js');
      if (wishes !== this.#wishes) return;
      const { taken, stop } = hearShortcuts(shortcuts, () => this.#desk.desk.calling);
      this.#stop = stop;
      this.#taken(taken);
    } catch {
      emit(this.#desk, 'wa-calling-failed', { act: 'desk', because: 'connection-problem' });
    }
  }
}
