import { describe, expect, test } from 'vitest';
import { isTouched } from '../../src/renderer/client/touched-queries';

const verdict = { tables: ['judgement', 'claim'], claims: ['a'] };

describe('after a verdict', () => {
  test('the claim is read again, and no other', () => {
    expect(isTouched('claim.read', { claimId: 'a' }, verdict)).toBe(true);
    expect(isTouched('claim.read', { claimId: 'b' }, verdict)).toBe(false);
  });

  test('so is the project with its undo, but neither sources nor board nor text', () => {
    expect(isTouched('project.read', {}, verdict)).toBe(true);
    expect(isTouched('board.read', { transcriptId: 't' }, verdict)).toBe(false);
    expect(isTouched('transcript.read', { transcriptId: 't' }, verdict)).toBe(false);
  });

  test('a question that asks nothing yet harms nobody', () => {
    expect(() => isTouched('claim.read', null, verdict)).not.toThrow();
    expect(isTouched('no such call', null, verdict)).toBe(false);
  });
});

test('a change that other claims show too makes every claim stale', () => {
  expect(isTouched('claim.read', { claimId: 'b' }, { tables: ['source'], claims: [] })).toBe(true);
  expect(isTouched('claim.read', { claimId: 'b' }, { tables: ['figure'], claims: null })).toBe(true);
  expect(isTouched('claim.read', { claimId: 'b' }, { tables: ['claim', 'figure'], claims: ['a'] })).toBe(
    true,
  );
});
