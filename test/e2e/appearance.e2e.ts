import { expect, test, type Page } from '@playwright/test';
import { barriers } from './barriers';
import { onOneDesk } from './one-desk';

const views = ['Review', 'Compare', 'Sources', 'Report', 'History'] as const;

/** Controls whose words are cut off without a way to read them, or that stand outside of the window. */
async function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, h1, h2, h3, label'),
    ];
    const scrolls = (element: Element | null): boolean => {
      for (let parent = element; parent !== null; parent = parent.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        if (/auto|scroll/u.test(overflowX + overflowY)) return true;
      }
      return false;
    };
    return controls
      .filter(
        (control) =>
          control.checkVisibility() && control.closest('.monaco-editor, .visually-hidden') === null,
      )
      .filter((control) => {
        const box = control.getBoundingClientRect();
        const outside = box.right > innerWidth + 1 || box.left < -1 || box.bottom > innerHeight + 1;
        return box.width > 2 && outside && !scrolls(control);
      })
      .map((control) =>
        `${control.tagName} ${control.textContent || control.getAttribute('aria-label') || ''}`.slice(0, 80),
      );
  });
}

test.describe.serial('how it looks to everyone', () => {
  const one = onOneDesk();
  test.beforeAll(async () => {
    await one.desk.page.keyboard.press('j');
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const zoom of [1, 2]) {
      test(`in the ${theme} theme at ${String(zoom * 100)} % nothing is clipped and axe finds nothing serious`, async () => {
        const { app, page } = one.desk;
        await page.evaluate(
          (chosen) => window.claimdesk.call('application.setTheme', { theme: chosen }),
          theme,
        );
        await app.evaluate(({ BrowserWindow }, factor) => {
          const window = BrowserWindow.getAllWindows()[0];
          window?.setContentSize(1280, 800);
          window?.webContents.setZoomFactor(factor);
        }, zoom);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        for (const view of views) {
          await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
          await page.waitForTimeout(250);
          expect(await clipped(page), view).toEqual([]);
          expect(await barriers(page), view).toEqual([]);
        }
        await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' }).click();
        await page.keyboard.press('t');
        await page.getByLabel('Spoken by').selectOption('Somebody else…');
        expect(await clipped(page), 'Who says this').toEqual([]);
        expect(await barriers(page), 'Who says this').toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
  }
});
