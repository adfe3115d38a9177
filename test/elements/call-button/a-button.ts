import { html } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { yes } from '../../../src/domain/verdict.js';
import '../../../src/define/call-button.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';

export const allowed: Partial<ConversationState> = { mayCall: yes, permission: { status: 'permanent', since: 0, missedInARow: 0 } };

/** A call button on a desk in the test's hands, and what it asked of the page's modal. */
export async function aButton(state: Partial<ConversationState> = {}, content = html`<wa-call-button conversation="c1"></wa-call-button>`) {
  const page = await fakeDesk(content, en, state);
  const element = page.element.querySelector('wa-call-button')!;
  const inside = <T extends Element = HTMLElement>(selector: string) => element.shadowRoot!.querySelector<T>(selector)!;
  const asked: unknown[] = [];
  page.desk.modals.add({ ask: (conversation, from) => asked.push([conversation, from]) });
  return {
    ...page,
    element,
    asked,
    inside,
    button: inside<HTMLButtonElement>('button'),
    press: () => inside<HTMLButtonElement>('button').click(),
    text: () => inside('button').textContent!.replace(/\s+/gu, ' ').trim(),
    reasonIsOpen: () => inside('[popover]').matches(':popover-open'),
  };
}
