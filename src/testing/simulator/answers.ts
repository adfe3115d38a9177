import { defined } from './defined.js';
import { type Problem, statusOf } from './refused.js';

/** What a route answers: a status and, where there is one, a JSON body. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export const problemAnswer = (problem: Problem): Answer => {
  const { code, until, platformCode, detail } = problem;
  const status = statusOf(problem);
  return {
    status,
    body: { type: `urn:wa-calling:problem:${code}`, title: titleOf(code), status, ...defined({ detail, code, until, platformCode }) },
  };
};

const titleOf = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export function toResponse({ status, body }: Answer): Response {
  if (body === undefined) return new Response(null, { status });
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}
