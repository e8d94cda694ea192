import { expect, test } from '@playwright/test';
import { onOneDesk } from './one-desk';
import { openWorkbench, waitForText } from './workbench';

/** Figures that the program passed over: here one that a person first says is none. */
test.describe.serial('a figure that was missed', () => {
  const one = onOneDesk();
  const figures = () => one.desk.page.getByRole('region', { name: 'Figures' });
  const dialog = () => one.desk.page.getByRole('dialog');

  test('is asked for with F on words selected in the text', async () => {
    const { page } = one.desk;
    await page.locator('.view-line', { hasText: 'Ladies and gentlemen' }).locator('span').last().dblclick();
    await page.keyboard.press('f');
    await expect(
      dialog().getByRole('heading', { name: /^Add the figure “(Ladies|and|gentlemen)”$/u }),
    ).toBeVisible();
    await expect(dialog().getByText('not read as an amount')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog()).toHaveCount(0);
  });

  test('is not offered twice: words of a standing figure are refused in a sentence', async () => {
    const { page } = one.desk;
    await page.getByLabel('Search claims').fill('245 documents');
    await page.keyboard.press('Enter');
    await figures().getByRole('button', { name: 'Why' }).click();
    await expect(figures().getByText('a number', { exact: true })).toBeVisible();
    await figures().getByRole('button', { name: 'Add a figure…' }).click();
    const words = dialog().getByLabel('Select the words of the figure:');
    await words.press('Control+a');
    await expect(dialog().getByRole('alert')).toContainText('“245”');
    await expect(dialog().getByRole('button', { name: 'Add' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(dialog()).toHaveCount(0);
  });

  test('is made of words of the claim, read by the program and mended by a person', async () => {
    await figures().getByRole('button', { name: 'Correct…' }).click();
    await dialog().getByRole('button', { name: 'Not a figure' }).click();
    await expect(figures().getByText('none found')).toBeVisible();
    await figures().getByRole('button', { name: 'Add a figure…' }).click();
    const words = dialog().getByLabel('Select the words of the figure:');
    await words.press('Control+Home');
    const before = (await words.inputValue()).indexOf('245');
    for (let step = 0; step < before; step += 1) await words.press('ArrowRight');
    for (let step = 0; step < 3; step += 1) await words.press('Shift+ArrowRight');
    await expect(dialog().getByRole('heading', { name: 'Add the figure “245”' })).toBeVisible();
    await expect(dialog().getByLabel('Value')).toHaveValue('245');
    await dialog().getByLabel('When', { exact: false }).first().fill('2022');
    await dialog().getByLabel('Said as').selectOption('estimate');
    await dialog().getByRole('button', { name: 'Add' }).click();
    await expect(dialog()).toHaveCount(0);
    await expect(figures().getByText('245 · 2022 · estimate · count')).toBeVisible();
    await expect(figures().getByText('all accepted')).toBeVisible();
  });

  test('stands on the board and after a restart, and undo takes it away', async () => {
    await one.desk.page.keyboard.press('Control+2');
    await expect(one.desk.page.getByRole('row', { name: /documents/iu }).first()).toContainText('245');
    await one.desk.close();
    one.desk = await openWorkbench(one.folder);
    await waitForText(one.desk.page);
    const { page } = one.desk;
    await page.getByLabel('Search claims').fill('245 documents');
    await page.keyboard.press('Enter');
    await expect(figures().getByText('245 · 2022 · estimate · count')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(figures().getByText('none found')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(figures().getByText('245 · count')).toBeVisible();
  });
});
