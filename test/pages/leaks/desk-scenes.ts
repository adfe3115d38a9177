import { html } from 'lit';
import { AdapterError } from '../../../src/adapter.js';
import { createCalling } from '../../../src/calling/create-calling.js';
import { pass, settled, until } from './cycle.js';
import { backend, never, refuse } from './desk-backend.js';
import { desk, isConnected, isLive, marker, type DeskScene } from './desk-scene.js';

const elements = html`<wa-call-button conversation="c1"></wa-call-button><wa-activity-feed conversation="c1"></wa-activity-feed>`;

const key = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** How it opens, how it stands with its backend, and what a host does with it. */
export const deskScenes: readonly DeskScene[] = [
  { name: 'without a source', content: () => html`<wa-calling>${marker}</wa-calling>` },
  { name: 'gone before it has opened', content: desk() },
  { name: 'connecting', content: desk({ desk: never }), isThere: ({ desk }) => desk.calling?.state.connection === 'connecting' },
  { name: 'live', saves: true, content: desk({}, elements), isThere: isLive },
  { name: 'reconnecting', content: desk({ connection: 'reconnecting' }), isThere: isConnected('reconnecting') },
  {
    name: 'offline',
    content: desk({ connection: 'reconnecting' }),
    isThere: isConnected('reconnecting'),
    async then(desk) {
      await pass(5000);
      await until(() => isConnected('offline')(desk), 'offline');
    },
  },
  { name: 'signed out', content: desk({ connection: 'signed-out' }), isThere: isConnected('signed-out') },
  {
    name: 'never signed in',
    content: desk({ desk: () => refuse('signed-out') }),
    isThere: ({ desk }) => desk.calling?.state.connection === 'signed-out',
  },
  {
    name: 'a backend that fails',
    content: desk({ desk: () => refuse('technical') }),
    isThere: ({ desk }) => desk.calling?.state.failure !== undefined,
  },
  {
    name: 'an adapter that throws',
    content: desk({
      subscribe() {
        throw new AdapterError('technical');
      },
    }),
    isThere: ({ desk }) => desk.calling?.state.failure !== undefined,
  },
  { name: 'an address that is none', content: () => html`<wa-calling base-url="ftp://nowhere">${marker}</wa-calling>` },
  { name: 'over HTTP', content: () => html`<wa-calling base-url="/api">${marker}</wa-calling>`, isThere: isLive },
  { name: 'the agent signs out', saves: true, content: desk(), isThere: isLive, then: (desk) => desk.signOut() },
  { name: 'a conversation is forgotten', content: desk(), isThere: isLive, then: (desk) => desk.forget('c1') },
  {
    name: 'moved',
    content: desk(),
    isThere: isLive,
    async then(desk) {
      desk.parentElement?.append(desk);
      await settled();
    },
  },
  {
    name: 'another adapter',
    content: desk(),
    isThere: isLive,
    async then(desk) {
      const { adapter } = desk;
      desk.adapter = backend('another');
      await until(() => desk.desk.calling?.state.tenant === 'another', 'the other backend');
      desk.adapter = adapter;
      await settled();
    },
  },
  {
    name: 'another agent',
    content: desk(),
    isThere: isLive,
    async then(desk) {
      Object.assign(desk, { tenant: 'leaks', agent: desk.agent ? '' : 'jonas' });
      await desk.updateComplete;
      await settled();
    },
  },
  {
    name: 'another language',
    content: desk(),
    isThere: isLive,
    async then(desk) {
      for (const lang of ['ar', 'en']) {
        desk.lang = lang;
        await until(() => desk.desk.messages?.locale.startsWith(lang) === true, 'the language');
      }
    },
  },
  {
    name: 'keys, words and a zone of the host’s',
    content: (tenant) =>
      html`<wa-calling
        .adapter=${backend(tenant)}
        .shortcuts=${{ answer: 'Alt+A' }}
        .messages=${{ callButton: { call: 'Ring' } }}
        time-zone="Asia/Kolkata"
        support-href="https://example.com/help"
        policy="meta-2025-12"
        tabs="share"
        >${marker}</wa-calling
      >`,
    isThere: (desk) => isLive(desk) && desk.desk.shortcuts !== undefined,
  },
  {
    name: 'several, one is named',
    content: (tenant) =>
      html`<wa-calling id="one" .adapter=${backend(tenant)}></wa-calling><wa-calling id="other"></wa-calling>
        <wa-call-button conversation="c1" desk="one"></wa-call-button><wa-call-button conversation="c1" desk="nobody"></wa-call-button>`,
    isThere: isLive,
  },
  {
    name: 'made by the host, encrypted',
    saves: true,
    content: () => html`<wa-calling>${marker}</wa-calling>`,
    async then(desk) {
      const calling = createCalling({ adapter: backend('encrypted'), encryptWith: await key });
      desk.calling = calling;
      await until(() => isLive(desk), 'live');
      desk.calling = undefined;
      calling.close();
      await settled();
    },
  },
];
