import type { TemplateText } from '../../domain/template-rules.js';

/** A template of which nothing is written yet. */
export const emptyText: TemplateText = { kind: 'request', name: '', language: '', category: 'UTILITY', body: '', examples: [] };
