import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CallEnded } from 'wa-calling';

/** A ticket with its calling: tags, and one listener that notes each call on the ticket. */
@Component({
  selector: 'app-helpdesk',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './helpdesk.html',
})
export class Helpdesk {
  protected readonly phoneButtons = [
    { act: 'allow', label: 'Allow calls' },
    { act: 'answer', label: 'Answer' },
    { act: 'hangUp', label: 'Hang up' },
    { act: 'call', label: 'Call the helpdesk' },
  ];
  protected readonly notes = signal<readonly CallEnded[]>([]);

  protected note({ detail }: CustomEvent<CallEnded>): void {
    if (detail.mine) this.notes.update((before) => [...before, detail]);
  }

  protected press(act: string): void {
    void fetch(`/phone/${act}`, { method: 'POST' });
  }
}
