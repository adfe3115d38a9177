import { html, type TemplateResult } from 'lit';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { backend } from './desk-backend.js';

/** One state of a desk. */
export interface DeskScene {
  readonly name: string;
  /** The desk and what stands in it; its tenant is told, none other has it. */
  readonly content: (tenant: string) => TemplateResult;
  /** Left before it has come to that otherwise. */
  readonly isThere?: (desk: WaCalling) => boolean;
  /** What happens until it leaves. */
  readonly then?: (desk: WaCalling) => void | Promise<void>;
  /** How long it stays after it left, ms. */
  readonly stays?: number;
  /** With a database: opening one takes longer than all the rest. */
  readonly saves?: true;
}

/** So connected, and it knows where it saves. */
export const isConnected =
  (connection: string) =>
  ({ desk: { calling } }: WaCalling) =>
    calling?.state.connection === connection && calling.state.storage !== 'opening';
export const isLive = isConnected('live');

/** The least that looks at a conversation. */
export const marker = html`<wa-call-marker conversation="c1"></wa-call-marker>`;

/** As short as a sound can be. */
const click = 'data:audio/wav;base64,UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQIAAAAAAA==';

/** One with a backend of this kind. */
export const desk =
  (of: Parameters<typeof backend>[1] = {}, content = marker) =>
  (tenant: string) =>
    html`<wa-calling .adapter=${backend(tenant, of)} ringtone=${click}>${content}</wa-calling>`;
