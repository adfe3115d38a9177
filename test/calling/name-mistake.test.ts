import { expect } from '@open-wc/testing';
import { nameMistake } from '../../src/calling/name-mistake.js';

describe('nameMistake', () => {
  const { warn } = console;
  afterEach(() => (console.warn = warn));

  const said = (tell: () => void): readonly string[] => {
    const lines: string[] = [];
    console.warn = (...words: unknown[]) => lines.push(words.join(' '));
    tell();
    return lines;
  };

  it('names the place of a wrong answer, once', () => {
    const tell = () => nameMistake('activities', 'calls[3].line.customer.id');
    expect(said(tell)).to.deep.equal(['[wa-calling] activities: bad-answer at calls[3].line.customer.id']);
    expect(said(tell)).to.deep.equal([]);
  });

  it('names the status of an answer that could not be read', () =>
    expect(said(() => nameMistake('desk', '502 without JSON'))).to.deep.equal(['[wa-calling] desk: bad-answer at 502 without JSON']));

  it('asks whether the address is right where nobody knows the desk', () =>
    expect(said(() => nameMistake('desk', '404 at /desk'))).to.deep.equal(['[wa-calling] desk: 404 at /desk: is base-url right?']));

  it('prints no value that a host gives for a place', () => {
    for (const details of ['+447700900142', '447700900142', 'Amara Okafor', '[447700900142]', '404 at /447700900142'])
      for (const line of said(() => nameMistake('templates', details))) expect(line).to.equal('[wa-calling] templates: bad-answer');
  });
});
