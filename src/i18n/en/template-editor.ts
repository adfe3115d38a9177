import type { TemplateFault } from '../../domain/template-rules.js';
import type { FaultContext, TemplateEditorMessages } from '../parts/template-editor.js';
import { ended } from '../sentences.js';

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
const days = (count: number) => (count === 1 ? 'a day' : `in ${count} days`);

function fault({ field, because }: TemplateFault, { over, name }: FaultContext): string {
  switch (because) {
    case 'missing':
      return field === 'examples' ? 'Reviewers need an example.' : missing[field];
    case 'too-long':
      return `Shorten it by ${over} ${over === '1' ? 'character' : 'characters'}.`;
    case 'characters':
      return name ? `Use small letters, digits and _ only: ${name}` : 'Use small letters, digits and _ only.';
    case 'choice':
      return 'Choose one of the list.';
    case 'numbering':
      return field === 'examples' ? 'There are more examples than variables.' : 'Number the variables from {{1}} on, without gaps.';
    case 'edge':
      return 'Put words before the first variable and after the last one: WhatsApp wants a text that neither starts nor ends with one.';
    case 'touching':
      return 'Put words between two variables.';
    case 'variable':
      return 'Variables are possible in the body only.';
    case 'not-allowed':
      return 'A permission request has no button of yours.';
  }
}

const missing: Readonly<Record<Exclude<TemplateFault['field'], 'examples'>, string>> = {
  kind: 'Choose a kind.',
  name: 'Give it a name.',
  language: 'Choose a language.',
  category: 'Choose a category.',
  header: 'Write a header.',
  body: 'Write the message.',
  footer: 'Write a footer.',
  button: 'Write the button’s text.',
};

export const templateEditor: TemplateEditorMessages = {
  title: 'Template',
  titleNew: 'New template',
  titleCopy: 'New template from a copy',
  titleEdit: (name) => `Edit ${name}`,
  back: 'Back to templates',
  loading: 'Loading the template…',
  failed: 'The template could not be loaded',
  gone: 'This template is gone',
  goneHelp: (textKept) => (textKept ? 'It was deleted. Your text is kept.' : 'It was deleted.'),
  asNew: 'Use my text for a new one',
  use: 'Use template',
  useMyText: 'Put my text here instead',
  notAllowed: 'You can’t write templates here',
  tryAgain: 'Try again',

  steps: 'Progress',
  step: { draft: 'Draft', pending: 'In review', approved: 'Approved', rejected: 'Rejected' },

  kind: 'Kind',
  kinds: { request: 'Permission request', invite: 'Call invite' },
  name: 'Name',
  nameHint: 'For your team; customers don’t see it.',
  suggestedName: (name) => `Use ${name}`,
  category: 'Category',
  categories: { MARKETING: 'Marketing', UTILITY: 'Utility' },
  categoryHint: {
    MARKETING: 'Offers, news and anything that advertises.',
    UTILITY: 'About an order, a booking or a request of the customer.',
  },
  language: 'Language',
  header: 'Header',
  body: 'Body',
  footer: 'Footer',
  button: 'Button text',
  optional: '(optional)',
  usualButton: 'Call on WhatsApp',
  buttonHint: 'Shown to the customer as written.',
  count: (length, max) => `${length} / ${max}`,
  variablesHint: 'Variables are numbered in order.',
  addVariable: 'Add variable',
  variableAdded: (number) => `{{${number}}} added. Give an example for it below.`,
  example: (number) => `Example for {{${number}}}`,
  fault,
  fixed: (status) =>
    status === 'approved' ? 'Kind, name, language and category stay as they are.' : 'Kind, name and language stay as they are.',
  approvedEdit: 'A change is reviewed again',
  approvedEditHelp: (often) =>
    often.length === 0
      ? 'It can be sent once the change is approved.'
      : `It can be sent once the change is approved. WhatsApp takes changes ${often.map(([count, span]) => `${times(count)} ${days(span)}`).join(' and ')}.`,

  customerSees: (name) => `${name ?? 'The customer'} sees`,
  permissionButton: 'Choose call permission',
  requestCaption: 'The customer’s buttons are added by WhatsApp and can’t be changed.',
  inviteCaption: 'A tap on the button calls you on WhatsApp.',
  emptyBody: 'Your message',

  toFix: (count, figure) => (count === 1 ? 'One thing to fix' : `${figure} things to fix`),
  nothingChanged: 'Nothing is changed yet',
  draftKept: 'Draft kept',
  draftKeptHere: 'Draft kept while this page is open',
  send: 'Send for review',
  sendAgain: 'Send again for review',
  sending: 'Sending…',
  discard: 'Discard',
  discarded: 'Draft discarded',
  undo: 'Undo',

  notSent: 'Not sent for review',
  textKept: 'Your text is kept.',
  unknown: 'It is not known whether it was sent',
  unknownHelp: 'The connection broke before an answer came. You can send it again: the same template is never created twice.',
  details: 'Details',
  platformCode: (code) => `WhatsApp code ${code}`,

  inReview: 'In review',
  inReviewHelp: (since) => `${since ? `Sent ${since}. ` : ''}You will see WhatsApp’s answer here. You can leave this screen meanwhile.`,
  approved: 'Approved',
  approvedHelp: (since) => (since ? `Ready to send since ${since}.` : 'Ready to send.'),
  rejected: 'Rejected by WhatsApp',
  rejectedHelp: (reason) => `${reason ? ended(reason, '.') : 'WhatsApp gave no reason.'} Change it and send it again.`,
  edit: 'Edit',
  duplicate: 'Duplicate',

  delete: 'Delete',
  deleting: 'Deleting…',
  deleteTitle: (name) => `Delete ${name}?`,
  deleteHelp: (days) =>
    days ? `It goes for everybody, at once. Its name can’t be used again for ${days}.` : 'It goes for everybody, at once.',
  keep: 'Keep it',
  deleteNow: 'Delete template',
  notDeleted: 'Not deleted',
  deleteUnknown: 'It is not known whether it was deleted',
};
