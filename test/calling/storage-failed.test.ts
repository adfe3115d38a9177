import { expect } from '@open-wc/testing';
import { version } from '../../src/store/database.js';
import { databaseName } from '../../src/store/open-store.js';
import { consoleWarnings } from '../console-warnings.js';
import { rawRows, tidyUp, toClose } from '../store/owners.js';
import { closeDesks, second } from './desk.js';
import { browser, until, type Browser, type OpenTab } from './tab.js';

const troubles = (tab: OpenTab) => tab.told('failed').flatMap(({ act, trouble }) => (act === 'storage' ? [trouble] : []));
const storage = (tab: OpenTab) => tab.calling.state.storage;
const write = (tab: OpenTab, text: string) => {
  tab.calling.conversation('c2').send({ type: 'draft.change', draft: { text: { request: text, invite: '' } } });
  tab.clock.advance(0.5 * second);
};

describe('storageFailed', () => {
  let them: Browser;
  const said = consoleWarnings();
  const saidOfStorage = () => said.filter((words) => words.includes('storage:'));
  beforeEach(() => (them = browser()));
  afterEach(async () => {
    closeDesks();
    await tidyUp();
  });

  /** Another version of the SDK in another page. `answers`: it gives way when it is asked to. */
  const otherVersion = (number: number, answers = true): Promise<IDBDatabase> =>
    new Promise((resolve) => {
      const request = indexedDB.open(databaseName(them.owner), number);
      request.onsuccess = () => {
        if (answers) request.result.onversionchange = () => request.result.close();
        resolve(toClose(request.result));
      };
    });

  it('gives way to a newer version at once, works from memory, and says so once', async () => {
    const tab = await them.tab();
    write(tab, 'May');
    await until(async () => (await rawRows(them.owner, 'drafts')).length === 1, 'it is saved');
    await otherVersion(version + 1);
    write(tab, 'May we');
    await until(() => storage(tab) === 'memory', 'it works from memory');
    write(tab, 'May we call');
    expect(troubles(tab)).to.deep.equal(['newer']);
    expect(tab.state('c2').draft.text.request).to.equal('May we call');
    expect(tab.told('failed')).to.deep.equal([{ act: 'storage', because: 'technical', trouble: 'newer' }]);
    await until(() => saidOfStorage().length > 0, 'the developer is told');
    expect(saidOfStorage()).to.deep.equal([
      '[wa-calling] storage: a newer version of the SDK has been here; this one works from memory (newer).',
    ]);
  });

  it('works from memory while an older version does not give way, says so, and is saved as soon as it does', async () => {
    const older = await otherVersion(1, false);
    const tab = await them.tab(undefined, { blocked: true });
    await until(() => storage(tab) === 'memory', 'it works from memory');
    expect(troubles(tab)).to.deep.equal(['blocked']);
    tab.send();
    await until(() => tab.state('c2').outreach.status === 'sent', 'the agent can work');
    older.close();
    await until(() => storage(tab) === 'saved', 'it is saved');
    expect(troubles(tab)).to.deep.equal(['blocked']);
  });
});
