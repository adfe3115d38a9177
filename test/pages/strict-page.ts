import { test as base, type BrowserContext } from '@playwright/test';

const mark = 'securitypolicyviolation';

/** What the browser forbids from now on to the pages of a context and to every frame in them. */
async function violationsIn(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(mark, effectiveDirective, blockedURI, sample),
    );
  }, mark);
  context.on('console', (message) => {
    if (message.text().startsWith(mark)) violations.push(message.text());
  });
  return violations;
}

/** Like Playwright's own, and fails when the page broke its Content-Security-Policy or its Trusted Types: every page of the demo has both. */
export const test = base.extend<{ violations: string[] }>({
  violations: [
    async ({ context }, use) => {
      const violations = await violationsIn(context);
      await use(violations);
      base.expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});
