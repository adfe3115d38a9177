/** Which browser tests the engines beside Chromium run: those of what engines do in ways of their own; with `ALL` set, every one (see `decisions/0120`). */
export const whatDiffers = process.env.ALL
  ? ['test/**/*.test.ts', '!test/package/**', '!test/pages/**']
  : [
      'test/{boundary,elements,flow,media,store}/**/*.test.ts',
      'test/calling/{tabs/*,voice*}.test.ts',
      'test/{browser-support,adapters/http/real-fetch}.test.ts',
    ];
