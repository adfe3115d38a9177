import type { Messages } from '../../../src/i18n/messages.js';
import { ago, counts, left, named, text, type Samples } from './sample.js';

const figured = counts.map((count) => [count, String(count), false] as const);

/** Of templates: the create screen and the picker. */
export const templateSamples: Pick<Samples<Messages>, 'templateEditor' | 'templatePicker'> = {
  templateEditor: {
    titleEdit: [[text]],
    goneHelp: [[true], [false]],
    suggestedName: [[text]],
    count: [['1', '1,024']],
    variableAdded: [[1]],
    example: [[1]],
    fault: (['kind', 'name', 'language', 'category', 'header', 'body', 'footer', 'button', 'examples'] as const).flatMap((field) =>
      (['missing', 'too-long', 'characters', 'choice', 'numbering', 'not-allowed', 'edge', 'touching', 'variable'] as const).map(
        (because) =>
          [
            { field, because },
            { over: '12', name: text },
          ] as const,
      ),
    ),
    fixed: [['approved'], ['pending'], ['rejected']],
    approvedEditHelp: [
      [[]],
      [
        [
          [1, 1],
          [10, 30],
        ],
      ],
      [[[2, 3]]],
    ],
    customerSees: named,
    toFix: counts.slice(1).map((count) => [count, String(count)] as const),
    platformCode: [[131047]],
    inReviewHelp: [[undefined], [ago]],
    approvedHelp: [[undefined], [ago]],
    rejectedHelp: [[undefined], [text]],
    deleteTitle: [[text]],
    deleteHelp: [[undefined], [left]],
  },
  templatePicker: {
    sentForReview: [[ago]],
    rejectedBecause: [[undefined], [text]],
    count: figured.flatMap(
      ([count, figure]) =>
        [
          [count, figure, false],
          [count, figure, true],
        ] as const,
    ),
    found: figured,
    nothingFound: [[text]],
    customerSees: named,
    variable: [[1]],
    example: [[text]],
    variableMissing: [[1]],
    tooLong: [['12']],
    nowApproved: [[text]],
    nowRejected: [[text]],
    chosenAgain: [[text]],
    deleted: [[text]],
  },
};
