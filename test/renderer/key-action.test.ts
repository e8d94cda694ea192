import { describe, expect, it } from 'vitest';
import { keyAction, type KeyStroke } from '../../src/renderer/view/key-action';
import { keyGroups, keyTable } from '../../src/renderer/view/key-table';

function stroke(key: string, change: Partial<KeyStroke> = {}): KeyStroke {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change };
}

const inReview = (pressed: KeyStroke) => keyAction(pressed, 'review');

describe('key table', () => {
  it.each([true, false])('gives every key to one action only (on the board: %s)', (onBoard) => {
    const entries = keyTable.filter(({ group }) => (group === 'Comparing') === onBoard);
    const keys = entries.flatMap((entry) => entry.keys);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a unique id, words and a known group in every row', () => {
    expect(new Set(keyTable.map((entry) => entry.id)).size).toBe(keyTable.length);
    for (const entry of keyTable) {
      expect(entry.words).not.toBe('');
      expect(keyGroups).toContain(entry.group);
    }
  });
});

describe('keyAction', () => {
  it.each([
    ['j', 'next-claim'],
    ['ArrowDown', 'next-claim'],
    ['k', 'previous-claim'],
    ['ArrowUp', 'previous-claim'],
    ['v', 'verify'],
    ['d', 'dispute'],
    ['m', 'more-verdicts'],
    ['r', 'rationale'],
    ['n', 'note'],
    ['s', 'source'],
    ['x', 'set-aside'],
    ['c', 'claim-from-selection'],
    ['e', 'edit-span'],
    ['Delete', 'remove-claim'],
    ['/', 'search'],
    ['Enter', 'next'],
    ['Escape', 'clear'],
  ])('reads %s alone as %s', (key, action) => {
    expect(inReview(stroke(key))).toBe(action);
  });

  it('tells a verdict that moves on from one that stays', () => {
    expect(inReview(stroke('V', { shiftKey: true }))).toBe('verify-stay');
    expect(inReview(stroke('D', { shiftKey: true }))).toBe('dispute-stay');
  });

  it('does not take Caps Lock for Shift', () => {
    expect(inReview(stroke('V'))).toBe('verify');
    expect(inReview(stroke('v', { shiftKey: true }))).toBe('verify-stay');
  });

  it('takes Control and Command alike', () => {
    expect(inReview(stroke('z', { ctrlKey: true }))).toBe('undo');
    expect(inReview(stroke('z', { metaKey: true }))).toBe('undo');
    expect(inReview(stroke('Z', { metaKey: true, shiftKey: true }))).toBe('redo');
    expect(inReview(stroke('y', { ctrlKey: true }))).toBe('redo');
  });

  it('leaves copying, selecting all and the keys of the system alone', () => {
    expect(inReview(stroke('c', { ctrlKey: true }))).toBeNull();
    expect(inReview(stroke('a', { ctrlKey: true }))).toBeNull();
    expect(inReview(stroke('v', { ctrlKey: true }))).toBeNull();
    expect(inReview(stroke('v', { altKey: true }))).toBeNull();
    expect(inReview(stroke('ArrowDown', { shiftKey: true }))).toBeNull();
    expect(inReview(stroke('Enter', { shiftKey: true }))).toBeNull();
    expect(inReview(stroke('Shift', { shiftKey: true }))).toBeNull();
  });

  it('reads a sign whatever Shift it needs', () => {
    expect(inReview(stroke('?', { shiftKey: true, code: 'Slash' }))).toBe('help');
    expect(inReview(stroke('/', { shiftKey: true, code: 'Digit7' }))).toBe('search');
  });

  it('shows views with the digits, also where digits need Shift', () => {
    expect(inReview(stroke('2', { ctrlKey: true, code: 'Digit2' }))).toBe('view-compare');
    expect(inReview(stroke('é', { ctrlKey: true, code: 'Digit2' }))).toBe('view-compare');
    expect(inReview(stroke('2', { code: 'Digit2' }))).toBeNull();
  });

  it('goes by the place of the key in a script without Latin letters', () => {
    expect(inReview(stroke('о', { code: 'KeyJ' }))).toBe('next-claim');
    expect(inReview(stroke('М', { code: 'KeyV', shiftKey: true }))).toBe('verify-stay');
    expect(inReview(stroke('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
  });

  it('goes by the letter, not by the place, where the layout is Latin', () => {
    expect(inReview(stroke('d', { code: 'KeyH' }))).toBe('dispute');
  });

  it('answers every key that the table prints, in the view that it is for', () => {
    for (const { id, keys, group } of keyTable) {
      for (const printed of keys) {
        const names = printed.split('+');
        const last = names.at(-1) ?? '';
        const key = { '↓': 'ArrowDown', '↑': 'ArrowUp', Esc: 'Escape', Space: ' ' }[last] ?? last;
        const pressed = stroke(key, {
          ctrlKey: names.includes('Ctrl'),
          shiftKey: names.includes('Shift'),
        });
        expect(keyAction(pressed, group === 'Comparing' ? 'compare' : 'review')).toBe(id);
      }
    }
  });

  it('means another thing by a letter on the board, and nothing of the board elsewhere', () => {
    expect(keyAction(stroke('c'), 'compare')).toBe('confirm-relation');
    expect(keyAction(stroke('x'), 'compare')).toBe('dismiss-question');
    expect(keyAction(stroke('z', { ctrlKey: true }), 'compare')).toBe('undo');
    for (const view of ['review', 'sources', 'report', 'history'] as const)
      expect(keyAction(stroke('F2'), view)).toBeNull();
  });
});
