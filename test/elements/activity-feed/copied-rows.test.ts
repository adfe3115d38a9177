import { expect } from '@open-wc/testing';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { aFeed, approved, asked, ended, live, missed, ownStorage, pickedUp } from './a-feed.js';

const { exactMoment, exactClock } = formatOf(en);
const ownCopy = document.execCommand.bind(document);

/** A clipboard that takes what it is given, or refuses. */
function aClipboard(writeText?: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
}

beforeEach(() => void ownStorage());
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  document.execCommand = ownCopy;
});

describe('Copying', () => {
  it('gives a line for each row that is shown, with absolute times, and the records of unfolded calls', async () => {
    const copied: string[] = [];
    aClipboard(async (text) => void copied.push(text));
    const { press } = await aFeed(live(approved, asked, missed, ended, pickedUp));
    await press('2 events');
    await press('Copy as text');
    expect(copied[0]?.split('\n')).to.deep.equal([
      `${exactMoment(approved.at)}  Amara approved the request`,
      `${exactMoment(asked.at)}  Jonas <b>Weber asked for permission – Free-form message`,
      `${exactMoment(missed.at)}  Incoming call · Missed – No agent answered within 31 s`,
      `${exactMoment(ended.at)}  Outgoing call · Completed – Priya Nair to Amara · 4 min 12 s`,
      `  ${exactClock(pickedUp.at)}  Amara picked up`,
      `  ${exactClock(ended.at)}  Priya Nair ended the call – 4 min 12 s`,
    ]);
  });

  it('leaves out what the filters hide', async () => {
    const copied: string[] = [];
    aClipboard(async (text) => void copied.push(text));
    const { press, choose } = await aFeed(live(approved, missed));
    await choose('status', 'Missed');
    await press('Copy as text');
    expect(copied[0]?.split('\n')).to.have.length(1);
  });

  it('says that it did', async () => {
    aClipboard(async () => undefined);
    const { press, announced, settled } = await aFeed(live(approved));
    await press('Copy as text');
    await settled();
    expect(announced()).to.equal('Copied');
  });

  it('takes the old way where the new one is refused or missing', async () => {
    const pasted: string[] = [];
    document.execCommand = () => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
      document.dispatchEvent(event);
      pasted.push(event.clipboardData?.getData('text/plain') ?? '');
      return true;
    };
    for (const refused of [undefined, () => Promise.reject(new DOMException('no', 'NotAllowedError'))]) {
      aClipboard(refused);
      const { press, announced, settled, element } = await aFeed(live(approved));
      await press('Copy as text');
      await settled();
      expect(announced()).to.equal('Copied');
      element.remove();
    }
    expect(pasted).to.deep.equal(Array(2).fill(`${exactMoment(approved.at)}  Amara approved the request`));
  });

  it('says what to do instead where nothing is allowed, until the next try', async () => {
    aClipboard();
    document.execCommand = () => false;
    const { press, announced, settled, all, words, element } = await aFeed(live(approved));
    await press('Copy as text');
    await settled();
    expect(all('[part=trouble]').map(words)).to.deep.equal([announced()]);
    expect(announced()).to.contain('did not allow copying');
    await expect(element).to.be.accessible();
    aClipboard(async () => undefined);
    await press('Copy as text');
    await settled();
    expect(all('[part=trouble]')).to.have.length(0);
  });
});
