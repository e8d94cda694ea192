import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitBounds } from '#main/app/fit-bounds';
import { withRecent } from '#main/files/recent-projects';
import { defaultSettings, parseSettings } from '#main/files/settings';
import { openSettingsFile } from '#main/files/settings-file';

const now = '2026-11-23T10:20:30.000Z';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk settings '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings', () => {
  it('are the defaults at a first start', () => {
    const file = openSettingsFile(join(folder, 'new'), now);
    expect(file.read()).toEqual(defaultSettings);
    expect(file.setAside).toBeNull();
  });

  it('are there again after a restart', async () => {
    const file = openSettingsFile(folder, now);
    file.change((before) => ({ ...before, theme: 'dark' }));
    file.change((before) => ({ ...before, reviewerName: 'Second desk' }));
    await file.settled();
    expect(openSettingsFile(folder, now).read()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      reviewerName: 'Second desk',
    });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.each(['', '{', '{"theme": "dark"', 'null garbage', '\u0000\u0001', '[1,2'])(
    'survive a damaged file %j, which is kept',
    (content) => {
      writeFileSync(join(folder, 'settings.json'), content);
      const file = openSettingsFile(folder, now);
      expect(file.read()).toEqual(defaultSettings);
      expect(file.setAside).toBe(join(folder, 'settings.damaged-20261123102030.json'));
      expect(readFileSync(file.setAside ?? '', 'utf8')).toBe(content);
    },
  );

  it.each([
    null,
    7,
    'dark',
    [],
    { theme: 'pink', recent: 'none', window: [], reviewerName: 5, lastProject: {} },
  ])('take a default for each field that is not what it should be: %j', (value) => {
    expect(parseSettings(value)).toEqual(defaultSettings);
  });

  it('keep the good entries of a list beside bad ones, and ignore what could poison an object', () => {
    const good = { path: '/a.claimdesk', title: 'A', openedAt: now };
    const parsed = parseSettings(
      JSON.parse(`{"recent":[${JSON.stringify(good)},{"path":1},null],"__proto__":{"theme":"dark"}}`),
    );
    expect(parsed.recent).toEqual([good]);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });

  it('do not stop the program where the file cannot be read', () => {
    mkdirSync(join(folder, 'settings.json'));
    expect(openSettingsFile(folder, now).read()).toEqual(defaultSettings);
  });
});

describe('recent projects', () => {
  it('have the last one on top, once, and are not more than twelve', () => {
    const project = (path: string) => ({ path, title: path, openedAt: now });
    const many = Array.from({ length: 20 }, (_, index) => project(`/${index}`)).reduce(withRecent, [
      project('/7'),
    ]);
    expect(many).toHaveLength(12);
    expect(withRecent(many, project('/12')).filter(({ path }) => path === '/12')).toHaveLength(1);
    expect(withRecent(many, project('/12'))[0]?.path).toBe('/12');
  });
});

describe('the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };

  it('opens where it stood', () => {
    const bounds = { x: 100, y: 50, width: 1400, height: 900, maximized: false };
    expect(fitBounds(bounds, [screen])).toEqual(bounds);
  });

  it('is brought back from a screen that is gone, and made to fit', () => {
    const fitted = fitBounds({ x: 2500, y: 50, width: 4000, height: 10, maximized: false }, [screen]);
    expect(fitted).toEqual({ x: null, y: null, width: 1920, height: 600, maximized: false });
  });
});
