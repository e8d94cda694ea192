import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#main/app/content-security-policy';
import { findServedFile, makeFileMap, startPage } from '#main/app/file-map';
import { isOurPage } from '#main/app/our-page';

const folder = mkdtempSync(join(tmpdir(), 'claimdesk files '));
const built = join(folder, 'renderer');

beforeAll(() => {
  mkdirSync(join(built, 'assets'), { recursive: true });
  writeFileSync(join(built, 'index.html'), '<!doctype html>');
  writeFileSync(join(built, 'assets', 'index-1a.js'), '');
  writeFileSync(join(built, 'assets', 'notes.exe'), '');
  writeFileSync(join(folder, 'secret.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files that the window can ask for', () => {
  it('are those that were built, with their type', () => {
    const map = makeFileMap(built);
    expect([...map.keys()].sort()).toEqual(['/assets/index-1a.js', '/index.html']);
    expect(findServedFile(map, startPage)?.contentType).toBe('text/html; charset=utf-8');
    expect(findServedFile(map, 'app://claimdesk/assets/index-1a.js?v=1#a')?.path).toBe(
      join(built, 'assets', 'index-1a.js'),
    );
  });

  it.each([
    'app://claimdesk/../secret.json',
    'app://claimdesk/assets/../../secret.json',
    'app://claimdesk/%2e%2e/secret.json',
    'app://claimdesk/%2e%2e%2fsecret.json',
    'app://claimdesk/..%5csecret.json',
    'app://claimdesk/assets/%00index-1a.js',
    'app://claimdesk//etc/passwd',
    'app://claimdesk/assets/notes.exe',
    'app://claimdesk/assets',
    'app://claimdesk/',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://claimdesk/index.html',
    'nonsense',
    '',
  ])('hold nothing under %j', (address) => {
    expect(findServedFile(makeFileMap(built), address)).toBeNull();
  });
});

describe('the pages that may call main', () => {
  it.each(['app://claimdesk/index.html', 'app://claimdesk/index.html#compare'])('are ours: %s', (address) => {
    expect(isOurPage(address, null)).toBe(true);
  });

  it.each([
    'app://claimdesk/other.html',
    'app://claimdesk.evil/index.html',
    'https://claimdesk/index.html',
    'file:///index.html',
    'about:srcdoc',
    'about:blank',
    'http://localhost:5173/',
    '',
  ])('are not these: %j', (address) => {
    expect(isOurPage(address, null)).toBe(false);
  });

  it('include the development server only where there is one', () => {
    expect(isOurPage('http://localhost:5173/src/a', 'http://localhost:5173')).toBe(true);
    expect(isOurPage('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
  });
});

describe('the policy of the window', () => {
  it('allows what was decided and nothing more', () => {
    const [rules, types] = contentSecurityPolicy.split("; require-trusted-types-for 'script'; ");
    expect(rules).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; " +
        "connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(types).toMatch(/^trusted-types dompurify( [a-zA-Z-]+)+$/);
  });

  it('has no way for code to come in by text', () => {
    expect(contentSecurityPolicy).not.toMatch(
      /unsafe-eval|wasm-unsafe|script-src[^;]*unsafe-inline|\*|https?:/,
    );
    expect(contentSecurityPolicy).not.toMatch(/; trusted-types[^;]*('allow-duplicates'| default\b)/);
  });
});
