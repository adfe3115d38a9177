import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { formatOf } from '../../../src/i18n/format.js';
import { fakeCalling } from './fake-calling.js';
import { consoleWarnings } from '../../console-warnings.js';
import { eventually } from '../../eventually.js';

const at = Date.UTC(2026, 9, 20, 14, 5);

async function aDesk(timeZone: string) {
  const { calling } = fakeCalling();
  const desk = await fixture<WaCalling>(html`<wa-calling .calling=${calling} time-zone=${timeZone}></wa-calling>`);
  await eventually(() => desk.desk.messages !== undefined, 'the words');
  return { desk, moment: () => formatOf(desk.desk.messages!).moment(at) };
}

describe('wa-calling time-zone', () => {
  const said = consoleWarnings();

  it('has its elements write moments in the agent’s zone', async () => {
    const { moment } = await aDesk('Asia/Tokyo');
    expect(moment()).to.equal('Tue 20 Oct, 23:05');
  });

  it('follows a change while the desk goes on', async () => {
    const { desk, moment } = await aDesk('Asia/Tokyo');
    const { calling } = desk.desk;
    desk.timeZone = 'UTC';
    await desk.updateComplete;
    expect(moment()).to.equal('Tue 20 Oct, 14:05');
    expect(desk.desk.calling).to.equal(calling);
  });

  it('keeps to the browser’s zone when the name is none, and says so', async () => {
    const { desk } = await aDesk('Mars/Olympus');
    expect(desk.desk.messages!.timeZone).to.equal(undefined);
    await eventually(() => said.some((words) => words.includes('time-zone="Mars/Olympus"')), 'a warning');
  });
});
