/** Which browser tests the engines beside Chromium run: those of what engines do in ways of their own; with `ALL` set, every one (see `decisions/0120`). */
const differs = process.env.ALL
  ? ['test/**/*.test.ts', '!test/package/**', '!test/pages/**']
  : [
      'test/{boundary,elements,store}/**/*.test.ts',
      'test/calling/{tabs/*,voice*}.test.ts',
      'test/media/{voice-connection,session-description}.test.ts',
      'test/{browser-support,adapters/http/real-fetch}.test.ts',
    ];

/** Whole stories, by the beginnings of their names; those that were seen in an engine. */
const stories = (...names) => names.map((name) => `test/flow/${name}*.test.ts`);

export const inFirefox = [
  ...differs,
  ...stories('ask', 'call-[prs]', 'headless', 'incoming', 'invites', 'limits', 'one', 'permission', 'refused', 'storage'),
];

export const inWebKit = [...inFirefox, 'test/media/*.test.ts', ...stories('adapter', 'network', 'outreach', 'shown', 'te', 'whose')];

/** Of what is tried many ways these engines try some, but for a long run and with `ALL`. */
export const settings = { sampled: !process.env.ALL && !process.env.LONG };
