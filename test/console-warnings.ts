/** What the developer is told on the console during each test of a `describe`: a list that begins empty. */
export function consoleWarnings(): string[] {
  const { warn } = console;
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
  });
  afterEach(() => (console.warn = warn));
  return said;
}
