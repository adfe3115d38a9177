import { expect } from '@open-wc/testing';
import { keysAsWritten } from '../../src/elements/keys-as-written.js';
import { arePressed, isWriting, keysInWords, readKeys, readShortcuts } from '../../src/elements/shortcut-keys.js';

const read = (description: unknown) => {
  const keys = readKeys(description);
  return keys && keysInWords(keys);
};

describe('readKeys', () => {
  for (const [description, keys] of [
    ['F9', 'F9'],
    ['F24', 'F24'],
    ['Shift+F2', 'Shift+F2'],
    ['Alt+A', 'Alt+A'],
    ['alt+a', undefined],
    ['Alt+a', 'Alt+A'],
    [' Shift + Alt + 9 ', 'Alt+Shift+9'],
    ['Control+Shift+M', 'Control+Shift+M'],
    ['Mod+M', /Mac/.test(navigator.platform) ? 'Meta+M' : 'Control+M'],
  ] as const)
    it(`reads ${description} as ${keys}`, () => expect(read(description)).to.equal(keys));

  for (const [description, because] of [
    ['A', 'it is typed, and screen readers move by it'],
    ['Shift+A', 'it is typed'],
    ['Control+Alt+A', 'it writes characters, and is VoiceOver’s'],
    ['Control+W', 'browsers close a tab with it'],
    ['Mod+Shift+T', 'browsers open a tab with it'],
    ['Alt+F4', 'it closes the window'],
    ['Alt+', 'it has no key'],
    ['Alt+Enter', 'the key does something already'],
    ['Hyper+A', 'no keyboard has it'],
    ['F25', 'no keyboard has it'],
    ['', 'it is empty'],
    [7, 'it is no text'],
  ] as const)
    it(`refuses "${description}": ${because}`, () => expect(readKeys(description)).to.equal(undefined));
});

describe('readShortcuts', () => {
  it('takes what can be read, each combination once, and names the rest', () => {
    expect(readShortcuts({ answer: 'Alt+A', decline: 'Alt+a', mute: 'M', hangUp: 'F9' })).to.deep.equal({
      taken: { answer: 'Alt+A', hangUp: 'F9' },
      refused: ['decline', 'mute'],
    });
  });

  it('leaves out what the host leaves out', () => {
    expect(readShortcuts({ mute: 'F6', answer: undefined, decline: '' })).to.deep.equal({ taken: { mute: 'F6' }, refused: [] });
  });
});

const tellsAltGr = new KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState('AltGraph');

describe('arePressed', () => {
  for (const [what, description, event, pressed] of [
    ['the letter itself', 'Alt+A', { key: 'a', code: 'KeyA', altKey: true }, true],
    ['its capital', 'Alt+Shift+A', { key: 'A', code: 'KeyA', altKey: true, shiftKey: true }, true],
    ['the letter where another keyboard has it', 'Alt+A', { key: 'a', code: 'KeyQ', altKey: true }, true],
    ['another letter in its place', 'Alt+A', { key: 'q', code: 'KeyA', altKey: true }, false],
    ['its place on a keyboard of another script', 'Alt+A', { key: 'ф', code: 'KeyA', altKey: true }, true],
    ['the sign that Option makes of it', 'Alt+A', { key: 'å', code: 'KeyA', altKey: true }, true],
    ['a digit behind Shift', 'Control+Shift+9', { key: '(', code: 'Digit9', ctrlKey: true, shiftKey: true }, true],
    ['no modifier', 'Alt+A', { key: 'a', code: 'KeyA' }, false],
    ['one more modifier', 'Alt+A', { key: 'a', code: 'KeyA', altKey: true, shiftKey: true }, false],
    ['an F key', 'F9', { key: 'F9', code: 'F9' }, true],
    ['another F key', 'F9', { key: 'F8', code: 'F8' }, false],
    // WebKit tells of no AltGr; on its own systems Option is Alt
    ['AltGr', 'Alt+A', { key: 'a', code: 'KeyA', altKey: true, modifierAltGraph: true }, !tellsAltGr],
  ] as const)
    it(`${pressed ? 'hears' : 'does not take for it'} ${what}`, () =>
      expect(arePressed(readKeys(description)!, new KeyboardEvent('keydown', event))).to.equal(pressed));
});

describe('isWriting', () => {
  const altA = readKeys('Alt+A')!;
  let place: HTMLElement;
  beforeEach(() => document.body.append((place = document.createElement('div'))));
  afterEach(() => place.remove());

  /** Is a press of it, where the focus is, taken for writing? */
  function press(target: HTMLElement, keys = altA): boolean | undefined {
    let writing: boolean | undefined;
    const hear = (event: KeyboardEvent) => (writing = isWriting(event, keys));
    document.addEventListener('keydown', hear, { once: true });
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', altKey: true, bubbles: true, composed: true }));
    return writing;
  }

  for (const [name, made] of [
    ['a text field', () => document.createElement('input')],
    ['a longer one', () => document.createElement('textarea')],
    ['a list', () => document.createElement('select')],
    ['an editor', () => Object.assign(document.createElement('div'), { contentEditable: 'true' })],
    ['a field of the host’s own', () => Object.assign(document.createElement('div'), { role: 'textbox' })],
  ] as const) {
    it(`is so in ${name}, in a shadow root too`, () => {
      const target = made();
      place.append(target);
      expect(press(target)).to.equal(true);
      place.attachShadow({ mode: 'open' }).append(target);
      expect(press(target)).to.equal(true);
    });
  }

  it('is not so at a button or a checkbox', () => {
    const [button, box] = [document.createElement('button'), Object.assign(document.createElement('input'), { type: 'checkbox' })];
    place.append(button, box);
    expect(press(button)).to.equal(false);
    expect(press(box)).to.equal(false);
  });

  it('never is for an F key, which writes nothing', () => {
    const field = document.createElement('input');
    place.append(field);
    expect(press(field, readKeys('F9')!)).to.equal(false);
  });
});

describe('keysAsWritten', () => {
  it('names keys as a keyboard does', () => {
    expect(keysAsWritten('Control+Shift+9', false)).to.equal('Ctrl+Shift+9');
    expect(keysAsWritten('Meta+M', false)).to.equal('Win+M');
    expect(keysAsWritten('Control+Shift+9', true)).to.equal('⌃⇧9');
    expect(keysAsWritten('Alt+A', true)).to.equal('⌥A');
  });
});
