import { describe, expect, it } from 'vitest';
import { readTranscript } from '#core/transcript/read/read-transcript';
import { readGoldenRules } from './golden-rules';

/** What issue 3 asks for of the 52 rules; the best npm library keeps 36. */
const fewestKept = 48;

const rules = readGoldenRules();

describe.skipIf(rules === null)('the golden rules of sentence splitting (needs ../shared/data)', () => {
  it(`keeps ${fewestKept} of 52 or more`, () => {
    const kept = (rules ?? []).filter(({ input, sentences }) => {
      const { text, sentences: found } = readTranscript(input);
      const said = found.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
      return said.join('\n') === sentences.join('\n');
    });
    expect(kept.length).toBeGreaterThanOrEqual(fewestKept);
  });
});
