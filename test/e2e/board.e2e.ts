import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { onOneDesk } from './one-desk';
import { answerDialogs } from './workbench';

const rows = 300;

/** A debate in which each of many things is given a number by both sides, every tenth a different one. */
function longDebate(): string {
  const things = Array.from({ length: rows }, (_, index) => {
    const word = [index % 26, Math.floor(index / 26) % 26, 7, index % 11]
      .map((letter) => 'bcdfghjklmnpqrstvwxz'.charAt(letter % 20) + 'aeiou'.charAt(letter % 5))
      .join('');
    return `${word}s`;
  });
  const say = (shift: number) =>
    things
      .map((thing, index) => `There are ${String(200 + index + (index % 10 === 0 ? shift : 0))} ${thing}.`)
      .join(' ');
  return `President of Norland Ada Berg: ${say(0)}\nPresident of Sudland Bruno Costa: ${say(7)}\n`;
}

test.describe.serial('the compare board', () => {
  const one = onOneDesk();
  /** The button that names a row. */
  const head = (name: RegExp) => one.desk.page.getByRole('rowheader').getByRole('button', { name }).first();
  const search = () => one.desk.page.getByLabel('Search measures and words');

  test('finds rows by what was said, and the counts follow', async () => {
    const { page } = one.desk;
    await page.keyboard.press('Control+2');
    await expect(head(/^Students/u)).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('15,000');
    await expect(page.getByRole('button', { name: /^All measures 1$/u })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Not comparable 1$/u })).toBeVisible();
    await search().fill('nobody said this');
    await expect(page.getByText('Nothing found')).toBeVisible();
    await search().press('Escape');
    await expect(page.getByRole('button', { name: /^All measures 1\d$/u })).toBeVisible();
  });

  test('goes by keyboard from row to row, into the reasons, to the words and back to the row', async () => {
    const { page } = one.desk;
    await page.getByLabel('Order of measures').selectOption('name');
    await head(/^Students/u).click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await expect(head(/^Students/u)).toBeFocused();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Students' });
    await expect(panel).toBeFocused();
    await panel
      .getByRole('button', { name: /^Show “/u })
      .first()
      .press('Enter');
    await expect(page.locator('.view-lines')).toContainText('over 11,000');
    await page.keyboard.press('b');
    await expect(head(/^Students/u)).toBeFocused();
    await expect(page.getByLabel('Order of measures')).toHaveValue('name');
  });

  test('draws only the rows in sight of three hundred, and the arrows reach the last', async () => {
    const { app, page } = one.desk;
    await answerDialogs(app, { save: join(one.folder, 'long.claimdesk') });
    await page.evaluate(
      ([text, path]) =>
        window.claimdesk.call('project.create', {
          source: { from: 'paste', text: text ?? '' },
          title: path ?? '',
          date: '2024-02-01',
          place: null,
          sourceUrl: null,
        }),
      [longDebate(), 'Long debate'],
    );
    await expect(page.locator('.turn-name').first()).toHaveText('Ada Berg');
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('button', { name: /^All measures \d{3}$/u })).toBeVisible();
    const drawn = page.locator('tr[data-measure]');
    await expect(drawn.first()).toBeVisible();
    expect(await drawn.count()).toBeLessThan(60);
    await drawn.first().getByRole('button').first().click();
    await page.keyboard.press('End');
    const last = page.locator(`tr[data-selected="true"]`);
    await expect(last).toBeInViewport();
    await expect(last.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.locator('tr[aria-rowindex="2"]')).toBeInViewport();
    await expect(page.locator('tr[aria-rowindex="2"]').getByRole('button').first()).toBeFocused();
  });
});
