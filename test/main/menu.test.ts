import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuActions, type MenuAction } from '#core/contract/events';
import { menuTemplate } from '#main/app/menu-template';

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

describe('the menu', () => {
  it.each([true, false])('has an item for every action that the window knows (on a Mac: %s)', (isMac) => {
    const chosen: MenuAction[] = [];
    const template = menuTemplate({ choose: (action) => chosen.push(action), isMac, isDevelopment: false });
    for (const { click } of items(template)) (click as (() => void) | undefined)?.();
    expect(chosen.toSorted()).toEqual(menuActions.toSorted());
  });

  it('gives no key to two items', () => {
    const template = menuTemplate({ choose: () => undefined, isMac: false, isDevelopment: true });
    const keys = items(template).flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [accelerator],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves undo and redo to the page, which knows whether a text field has the keyboard', () => {
    const template = menuTemplate({ choose: () => undefined, isMac: false, isDevelopment: false });
    for (const label of ['&Undo', '&Redo']) {
      const item = items(template).find((candidate) => candidate.label === label);
      expect(item?.registerAccelerator).toBe(false);
      expect(item?.role).toBeUndefined();
    }
  });

  it('has the developer tools only in development', () => {
    const template = menuTemplate({ choose: () => undefined, isMac: false, isDevelopment: false });
    expect(items(template).some(({ role }) => role === 'toggleDevTools')).toBe(false);
  });
});
