import { expect } from '@open-wc/testing';
import { LineRecord } from '../../src/calling/line-record.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { product } from '../../src/domain/policy.js';
import { day, minute } from './desk.js';
import { amara, start } from './fake-adapter.js';

const call = (id: string) => ({ id, at: start - minute, direction: 'outgoing' }) as const;
const request = (id: string, status: 'pending' | 'declined') =>
  ({ id, sentAt: start - minute, at: start - minute, by: { kind: 'unknown' }, status }) as const;
const masked = { ...amara, customer: { id: 'amara', name: 'Amara Okafor', phone: '••42' } };
const held = { status: 'temporary', at: start, until: start + day } as const;

/** As a browser keeps them: ids are hashed. */
const saved: Partial<LineFacts> = { line: masked, connected: [call('hash-of-call')], request: request('zz-hash-of-request', 'pending') };

describe('LineRecord', () => {
  it('replaces what was saved whole by the first answer', () => {
    const line = new LineRecord(masked);
    line.tell(saved, 'saved');
    expect(line.facts.connected).to.have.length(1);
    line.tell({ line: amara, connected: [call('call-1')], request: request('r1', 'declined') }, 'answer');
    expect(line.facts.connected).to.deep.equal([call('call-1')]);
    expect(line.facts.request).to.deep.equal(request('r1', 'declined'));
    expect(line.facts.line).to.deep.equal(amara);
  });

  it('keeps what news told between the two', () => {
    const line = new LineRecord(masked);
    line.tell(saved, 'saved');
    line.tell({ permission: held }, 'news');
    expect(line.facts.permission).to.deep.equal(held);
    expect(line.facts.connected).to.have.length(1);
    line.tell({ line: amara, permission: { status: 'none', at: start - minute } }, 'answer');
    expect(line.facts.permission).to.deep.equal(held);
    expect(line.facts.connected).to.deep.equal([]);
  });

  it('does not go back to what was saved', () => {
    const line = new LineRecord(amara);
    line.tell({ line: amara, connected: [call('call-1')] }, 'answer');
    line.tell(saved, 'saved');
    expect(line.facts.connected).to.deep.equal([call('call-1')]);
    expect(line.facts.line).to.deep.equal(amara);
  });

  it('shows the names and numbers of the backend’s last answer', () => {
    const line = new LineRecord(amara);
    const renamed = { ...amara, customer: { id: 'amara', name: 'A. Okafor' } };
    line.tell({ line: renamed }, 'answer');
    expect(line.facts.line).to.deep.equal(renamed);
    line.tell({ permission: held }, 'news');
    expect(line.facts.line).to.deep.equal(renamed);
  });

  it('tells all of its conversations, also when one leaves meanwhile', () => {
    const line = new LineRecord(amara);
    const heard: string[] = [];
    const listen = (id: string) => ({
      id,
      changed() {
        heard.push(id);
        line.conversations.delete(this);
      },
      nextChange: () => undefined,
    });
    line.conversations.add(listen('c1')).add(listen('c2'));
    line.tell({ permission: held }, 'news');
    expect(heard).to.deep.equal(['c1', 'c2']);
  });

  it('knows when something changes by itself, also in one of its conversations', () => {
    const line = new LineRecord(amara);
    expect(line.watch(product, start)).to.equal(undefined);
    line.tell({ permission: held }, 'answer');
    expect(line.watch(product, start)).to.equal(start + day);
    expect(line.dueAt).to.equal(start + day);
    expect(line.watch(product, start + day)).to.equal(undefined);
    line.conversations.add({ id: 'c1', changed: () => undefined, nextChange: (now) => now + 1 });
    expect(line.watch(product, start)).to.equal(start + 1);
  });

  it('calls nothing a change before the backend has answered', () => {
    const line = new LineRecord(amara);
    line.tell({ permission: held }, 'saved');
    expect(line.permissionChange(product, start)).to.equal(undefined);
    line.tell({ permission: { status: 'none', at: start + 1 } }, 'answer');
    expect(line.permissionChange(product, start + 1)).to.equal(undefined);
    line.tell({ permission: { ...held, at: start + 2 } }, 'news');
    expect(line.permissionChange(product, start + 2)?.status).to.equal('temporary');
    expect(line.permissionChange(product, start + 2)).to.equal(undefined);
  });
});
