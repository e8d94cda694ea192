import { describe, expect, it } from 'vitest';
import { keyAction, type KeyStroke } from '../../src/renderer/view/key-action';
import { keyGroups, keyTable } from '../../src/renderer/view/key-table';

function stroke(key: string, change: Partial<KeyStroke> = {}): KeyStroke {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change };
}

describe('key table', () => {
  it('gives every key to one action only', () => {
    const keys = keyTable.flatMap((entry) => entry.keys);
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
    expect(keyAction(stroke(key))).toBe(action);
  });

  it('tells a verdict that moves on from one that stays', () => {
    expect(keyAction(stroke('V', { shiftKey: true }))).toBe('verify-stay');
    expect(keyAction(stroke('D', { shiftKey: true }))).toBe('dispute-stay');
  });

  it('does not take Caps Lock for Shift', () => {
    expect(keyAction(stroke('V'))).toBe('verify');
    expect(keyAction(stroke('v', { shiftKey: true }))).toBe('verify-stay');
  });

  it('takes Control and Command alike', () => {
    expect(keyAction(stroke('z', { ctrlKey: true }))).toBe('undo');
    expect(keyAction(stroke('z', { metaKey: true }))).toBe('undo');
    expect(keyAction(stroke('Z', { metaKey: true, shiftKey: true }))).toBe('redo');
    expect(keyAction(stroke('y', { ctrlKey: true }))).toBe('redo');
  });

  it('leaves copying, selecting all and the keys of the system alone', () => {
    expect(keyAction(stroke('c', { ctrlKey: true }))).toBeNull();
    expect(keyAction(stroke('a', { ctrlKey: true }))).toBeNull();
    expect(keyAction(stroke('v', { ctrlKey: true }))).toBeNull();
    expect(keyAction(stroke('v', { altKey: true }))).toBeNull();
    expect(keyAction(stroke('ArrowDown', { shiftKey: true }))).toBeNull();
    expect(keyAction(stroke('Enter', { shiftKey: true }))).toBeNull();
    expect(keyAction(stroke('Shift', { shiftKey: true }))).toBeNull();
  });

  it('reads a sign whatever Shift it needs', () => {
    expect(keyAction(stroke('?', { shiftKey: true, code: 'Slash' }))).toBe('help');
    expect(keyAction(stroke('/', { shiftKey: true, code: 'Digit7' }))).toBe('search');
  });

  it('shows views with the digits, also where digits need Shift', () => {
    expect(keyAction(stroke('2', { ctrlKey: true, code: 'Digit2' }))).toBe('view-compare');
    expect(keyAction(stroke('é', { ctrlKey: true, code: 'Digit2' }))).toBe('view-compare');
    expect(keyAction(stroke('2', { code: 'Digit2' }))).toBeNull();
  });

  it('goes by the place of the key in a script without Latin letters', () => {
    expect(keyAction(stroke('о', { code: 'KeyJ' }))).toBe('next-claim');
    expect(keyAction(stroke('М', { code: 'KeyV', shiftKey: true }))).toBe('verify-stay');
    expect(keyAction(stroke('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
  });

  it('goes by the letter, not by the place, where the layout is Latin', () => {
    expect(keyAction(stroke('d', { code: 'KeyH' }))).toBe('dispute');
  });

  it('answers every key that the table prints', () => {
    for (const { id, keys } of keyTable) {
      for (const printed of keys) {
        const names = printed.split('+');
        const last = names.at(-1) ?? '';
        const key = { '↓': 'ArrowDown', '↑': 'ArrowUp', Esc: 'Escape' }[last] ?? last;
        expect(
          keyAction(stroke(key, { ctrlKey: names.includes('Ctrl'), shiftKey: names.includes('Shift') })),
        ).toBe(id);
      }
    }
  });
});
