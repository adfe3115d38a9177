import { html, nothing, type TemplateResult } from 'lit';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { icon } from '../icon.js';
import type { Field } from './dialog-memory.js';
import type { ProblemView } from './text-form.view.js';

/** Ids of the hint and problem that stand at a field. */
export const describedBy = (field: Field, hint: unknown, problem: ProblemView | undefined) =>
  [hint ? `${field}-hint` : '', problem?.field === field ? `${field}-problem` : ''].filter(Boolean).join(' ') || nothing;

export const isInvalid = (field: Field, problem: ProblemView | undefined) => (problem?.field === field ? 'true' : 'false');

/** What is wrong with a field, under it. */
const problemAt = (field: Field, problem: ProblemView | undefined) =>
  problem?.field === field
    ? html`<p class="problem" id="${field}-problem">${icon(TriangleAlert, { little: true })}<span>${problem.message}</span></p>`
    : nothing;

/** A labelled control with its hint beside the label and its problem under it. */
export const labelled = (
  field: Field,
  label: string,
  control: TemplateResult,
  { hint, problem, alarming = false }: { hint?: string | undefined; problem?: ProblemView | undefined; alarming?: boolean } = {},
) =>
  html`<div class="field">
    <div class="top">
      <label for=${field}>${label}</label>
      ${hint ? html`<span class=${alarming ? 'hint figure over' : 'hint figure'} id="${field}-hint">${hint}</span>` : nothing}
    </div>
    ${control} ${problemAt(field, problem)}
  </div>`;
