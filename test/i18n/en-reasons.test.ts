import { expect } from '@open-wc/testing';
import { day, hour } from '../../src/domain/instant.js';
import { en } from '../../src/i18n/en.js';
import { formatOf } from '../../src/i18n/format.js';
import type { ReasonContext } from '../../src/i18n/parts/reasons.js';
import type { Reason } from '../../src/domain/reason.js';

const utc = formatOf({ ...en, timeZone: 'UTC' });
const reasons = Object.keys(en.reasons) as Reason[];
const words = (reason: Reason, context: ReasonContext = {}) => Object.values(en.reasons[reason](context, utc)).join('. ');
const amara = { name: 'Amara', business: 'Lumen & Oak' };

describe('English reasons', () => {
  const sentences: readonly [Reason, ReasonContext, string][] = [
    ['no-permission', amara, 'Permission needed. Amara hasn’t allowed calls from Lumen & Oak yet.'],
    ['no-permission', {}, 'Permission needed. The customer hasn’t allowed calls from your business yet.'],
    [
      'request-limit',
      { ...amara, until: Date.UTC(2026, 9, 20, 14, 5), limit: { used: 2, max: 2, within: 7 * day } },
      '2 of 2 requests used in 7 days. Next request Tue 20 Oct, 14:05. You can still send an invite.',
    ],
    [
      'call-limit',
      { ...amara, until: Date.UTC(2026, 9, 16, 9, 41), limit: { used: 10, max: 10, within: day } },
      '10 of 10 calls made today. You can call Amara again Fri 16 Oct, 09:41. You can still send an invite.',
    ],
    [
      'restricted',
      { until: Date.UTC(2026, 9, 19, 8) },
      'Paused by WhatsApp until Mon 19 Oct, 08:00. WhatsApp paused this number for low quality. What customers have allowed stays.',
    ],
    ['window-closed', {}, 'The chat window has closed. Choose a template; your text is kept.'],
    ['old-app', amara, 'Amara’s WhatsApp is too old for calls. An update on Amara’s phone fixes this.'],
    ['text-too-long', { max: 1024 }, 'The message is too long. 1,024 characters are the most.'],
    ['validity-out-of-range', {}, 'The invite can’t be valid that long. Choose another length.'],
    ['validity-out-of-range', { between: { min: hour, max: 3 * day } }, 'The invite can’t be valid that long. Choose between 1 h and 3 d.'],
    ['refused', { details: 'Recipient not eligible' }, 'WhatsApp refused. Recipient not eligible.'],
  ];
  for (const [reason, context, sentence] of sentences) it(`says why: ${sentence}`, () => expect(words(reason, context)).to.equal(sentence));

  for (const reason of reasons) {
    it(`speaks plainly of ${reason}, with nothing known and with everything`, () => {
      const everything = { ...amara, until: Date.UTC(2026, 9, 20), limit: { used: 1, max: 1, within: day }, max: 20, details: 'Because' };
      for (const context of [{}, everything]) {
        expect(words(reason, context)).to.match(/^[\p{Lu}\d]/u);
        expect(words(reason, context)).not.to.match(/undefined|NaN|please|oops|error|invalid|!/iu);
      }
    });
  }
});
