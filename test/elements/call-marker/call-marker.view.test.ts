import { expect } from '@open-wc/testing';
import { callMarkerView } from '../../../src/elements/call-marker/call-marker.view.js';
import { en } from '../../../src/i18n/en.js';
import { quietState } from '../fake-desk.js';

describe('callMarkerView', () => {
  const rows = [
    ['nothing known', undefined, undefined],
    ['no call, or one that needs nobody', {}, undefined],
    ['a missed call', { marker: 'missed' }, 'Missed call'],
    ['a running call', { marker: 'in-call' }, 'In call'],
  ] as const;
  for (const [what, state, text] of rows)
    it(`says ${text ?? 'nothing'} for ${what}`, () => {
      expect(callMarkerView(state && { ...quietState, ...state }, en)?.text).to.equal(text);
    });
});
