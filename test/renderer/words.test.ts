import { describe, expect, it } from 'vitest';
import { dayWords } from '../../src/renderer/view/date-words';
import { fileAndFolder, shortPath } from '../../src/renderer/view/path-words';

describe('dates', () => {
  it('says a day in words, the same in every time zone', () => {
    expect(dayWords('2022-02-22')).toBe('22 February 2022');
  });

  it('shows what it cannot read as it is', () => {
    expect(dayWords('soon')).toBe('soon');
  });
});

describe('paths', () => {
  it('keeps the end of a long path', () => {
    expect(shortPath('/short/a.claimdesk')).toBe('/short/a.claimdesk');
    expect(shortPath('/one/two/three/four/five.claimdesk', 24)).toBe('…/four/five.claimdesk');
    expect(shortPath('C:\\one\\two\\three\\four.claimdesk', 24)).toBe('…\\three\\four.claimdesk');
  });

  it('keeps a file name whole, however long', () => {
    expect(shortPath(`/folder/${'x'.repeat(80)}`, 20)).toBe(`…/${'x'.repeat(80)}`);
  });

  it('parts file and folder', () => {
    expect(fileAndFolder('/home/report.html')).toEqual({ file: 'report.html', folder: '/home' });
    expect(fileAndFolder('report.html')).toEqual({ file: 'report.html', folder: '' });
  });
});
