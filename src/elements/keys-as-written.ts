/** Keys have other names on the machines of one maker. */
export const isApple = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);

const signs = { Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' } as const;
const names = { Control: 'Ctrl', Meta: 'Win' } as const;

/** A combination as it is written on the keys, `Ctrl+Shift+9` or `⌃⇧9`, from the words of `aria-keyshortcuts`. */
export const keysAsWritten = (words: string, apple = isApple()): string =>
  apple
    ? words.replaceAll(/(Control|Alt|Shift|Meta)\+/g, (_, name: keyof typeof signs) => signs[name])
    : words.replaceAll(/(Control|Meta)(?=\+)/g, (name) => names[name as keyof typeof names]);
