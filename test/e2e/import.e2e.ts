import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, claimRow, openWorkbench, ownFolder, waitForText, type Workbench } from './workbench';

const sentence = 'Our exports rose by 12 percent to 4.5 billion euros in 2023. We have built 200 schools.';
const turn = `President of Norland Ada Berg: ${sentence}\nPresident of Sudland Bruno Costa: ${sentence}\n`;
const long = turn.repeat(Math.ceil(4_000_000 / turn.length));

/** A long text on its way into a project: the window goes on answering, and whoever changes their mind is obeyed. */
test.describe.serial('an import that takes a while', () => {
  const folder = ownFolder();
  const project = join(folder.path, 'Long.claimdesk');
  const text = join(folder.path, 'long 2024-02-01.txt');
  let desk: Workbench;

  test.beforeAll(async () => {
    writeFileSync(text, long);
    desk = await openWorkbench(folder.path);
    await waitForText(desk.page);
  });
  test.afterAll(async () => {
    await desk.close();
    folder.remove();
  });
  test.afterEach(() => {
    expect(desk.problems).toEqual([]);
  });

  test('shows how far it is, and is cancelled in time without a trace', async () => {
    const { app, page } = desk;
    await answerDialogs(app, { open: text, save: project });
    await app.evaluate(({ BrowserWindow }) => {
      const payload = { action: 'new-project' };
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', { name: 'menu.chosen', payload });
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /file/iu }).first().click();
    await expect(dialog.getByText('long 2024-02-01.txt')).toBeVisible({ timeout: 30_000 });
    await dialog.getByLabel('Title').fill('Long');
    const before = readdirSync(folder.path);
    await dialog.getByRole('button', { name: /^Create/u }).click();
    const bar = dialog.getByRole('progressbar');
    await expect(bar).toBeVisible();
    await expect.poll(() => bar.getAttribute('value'), { timeout: 30_000 }).not.toBeNull();
    await expect
      .poll(async () => Number(await bar.getAttribute('value')), { timeout: 30_000 })
      .toBeGreaterThan(5);
    const milliseconds = await page.evaluate(async () => {
      const cancel = [...document.querySelectorAll('dialog button')].find(
        (button) => button.textContent === 'Cancel',
      );
      const start = performance.now();
      (cancel as HTMLElement).click();
      while (document.querySelector('dialog progress') !== null)
        await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - start;
    });
    expect(milliseconds).toBeLessThan(300);
    await expect(dialog.getByLabel('Title')).toHaveValue('Long');
    await expect(dialog.getByText('long 2024-02-01.txt')).toBeVisible();
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    expect(readdirSync(folder.path)).toEqual(before);
  });

  test('a short text goes in afterwards, from the same dialog', async () => {
    const { page } = desk;
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Pasted text').click();
    await dialog.getByRole('textbox', { name: /text/iu }).first().fill(turn);
    await dialog.getByRole('button', { name: /^Create/u }).click();
    await expect(page.locator('.turn-name')).toHaveText(['Ada Berg', 'Bruno Costa']);
    await expect(claimRow(page, 'exports rose by 12 percent').first()).toBeVisible();
    expect(existsSync(project)).toBe(true);
  });

  test('the window goes on answering while a long text is read', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Add transcript…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /file/iu }).first().click();
    await expect(dialog.getByText('long 2024-02-01.txt')).toBeVisible({ timeout: 30_000 });
    await dialog.getByRole('button', { name: /^Add/u }).click();
    await expect(dialog.getByRole('progressbar')).toHaveAttribute('value', /\d/u, { timeout: 30_000 });
    const longest = await page.evaluate(async () => {
      let worst = 0;
      let last = performance.now();
      for (const end = last + 1500; last < end;) {
        await new Promise((next) => setTimeout(next, 5));
        worst = Math.max(worst, performance.now() - last);
        last = performance.now();
      }
      return worst;
    });
    expect(longest).toBeLessThan(200);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
});
