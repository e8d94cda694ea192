import { expect, test } from '@playwright/test';
import { onOneDesk } from './one-desk';
import { claimRow, currentQuote, openWorkbench, waitForText } from './workbench';

/** What is typed and not saved yet survives whatever comes in between. */
test.describe.serial('a note that is being typed', () => {
  const one = onOneDesk();
  const field = () => one.desk.page.getByLabel('Note, in Markdown');
  const choose = (words: string) => claimRow(one.desk.page, words).first().click();

  test('stays with its claim when another is clicked, and does not take the keys there', async () => {
    const { page } = one.desk;
    await choose('The Declaration on Allied Interaction');
    await page.keyboard.press('n');
    await page.keyboard.type('Ask who signed');
    await choose('Russian-Azerbaijani cooperation');
    await expect(field()).toHaveCount(0);
    const here = await currentQuote(page).allInnerTexts();
    await page.keyboard.press('k');
    await expect(currentQuote(page)).not.toHaveText(here);
    await choose('The Declaration on Allied Interaction');
    await expect(field()).toHaveValue('Ask who signed');
    await expect(field()).not.toBeFocused();
  });

  test('is found again after the program was killed', async () => {
    await field().click();
    await field().press('End');
    await one.desk.page.keyboard.type(' for Northport.');
    await expect(one.desk.page.getByText('Saved', { exact: true })).toBeVisible();
    one.desk.app.process().kill('SIGKILL');
    await one.desk.app.waitForEvent('close');
    one.desk = await openWorkbench(one.folder);
    await waitForText(one.desk.page);
    await choose('The Declaration on Allied Interaction');
    await expect(field()).toHaveValue('Ask who signed for Northport.');
  });

  test('becomes a note once, and cancelling a change of it keeps the old words', async () => {
    const { page } = one.desk;
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(field()).toHaveCount(0);
    await expect(page.getByText('Ask who signed for Northport.')).toBeVisible();
    const notes = page.getByRole('region', { name: 'Notes' });
    await notes.getByRole('button', { name: 'Edit' }).click();
    await page.keyboard.type('Never mind.');
    await notes.getByRole('button', { name: 'Cancel' }).click();
    await expect(field()).toHaveCount(0);
    await expect(notes.getByText('Ask who signed for Northport.')).toBeVisible();
    await expect(notes.getByRole('listitem')).toHaveCount(1);
  });
});
