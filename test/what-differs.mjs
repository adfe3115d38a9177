/** Which browser tests the engines beside Chromium run: those of what engines do in ways of their own; with `ALL` set, every one (see `decisions/0120`). */
const differs = process.env.ALL
  ? ['test/**/*.test.ts', '!test/package/**', '!test/pages/**']
  : [
      'test/{boundary,elements,store}/**/*.test.ts',
      'test/calling/{tabs/*,voice*}.test.ts',
      'test/media/{voice-connection,session-description}.test.ts',
      'test/{browser-support,adapters/http/real-fetch}.test.ts',
    ];

const stories = ['adapter', 'ask', 'call', 'headless', 'incoming', 'invites', 'limits', 'network', 'one', 'permission', 'refused', 'shown'];

export const inFirefox = differs;

/** With the stories that were seen in it, and all of media. */
export const inWebKit = [...differs, 'test/media/*.test.ts', ...stories.map((name) => `test/flow/${name}*.test.ts`)];
