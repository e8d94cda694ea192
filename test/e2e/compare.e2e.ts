import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { barriers } from './barriers';
import { onOneDesk } from './one-desk';
import { answerDialogs, openWorkbench, waitForText } from './workbench';

/** A person decides on the compare board, and all of it stays. */
test.describe.serial('work on the compare board', () => {
  const one = onOneDesk();
  const row = (name: string | RegExp) => one.desk.page.getByRole('row').filter({ has: head(name) });
  const head = (name: string | RegExp) =>
    one.desk.page.getByRole('rowheader').getByRole('button', { name, exact: true });
  const panel = () => one.desk.page.locator('aside');
  const dialog = () => one.desk.page.getByRole('dialog');

  async function chooseRow(name: string): Promise<void> {
    await head(name).click();
    await expect(panel().getByRole('heading', { level: 2 })).toHaveText(name);
  }

  async function finish(act: string): Promise<void> {
    await dialog().getByRole('button', { name: act, exact: true }).click();
    await expect(dialog()).toHaveCount(0);
  }

  test('two rows become one under the name that is chosen, and undo tells them apart', async () => {
    const { page } = one.desk;
    await page.keyboard.press('Control+2');
    await chooseRow('Students');
    await panel()
      .getByRole('button', { name: /^Merge with/u })
      .click();
    await dialog().getByLabel('Search rows').fill('refugees');
    await dialog()
      .getByRole('checkbox', { name: /^Refugees returned/u })
      .check();
    await dialog().getByLabel('The name that stays').selectOption('Refugees returned');
    await finish('Merge');
    await expect(head('Students')).toHaveCount(0);
    await expect(row('Refugees returned')).toContainText('11,000');
    await expect(panel().getByRole('heading', { level: 2 })).toHaveText('Refugees returned');
    await page.keyboard.press('Control+z');
    await expect(row('Students')).toContainText('11,000');
    await expect(row('Refugees returned')).not.toContainText('11,000');
  });

  test('rows that are marked are merged at once', async () => {
    await chooseRow('Students');
    await head('Refugees returned').click({ modifiers: ['Control'] });
    await row('Documents signed').getByRole('checkbox').check({ force: true });
    const bar = one.desk.page.getByRole('group', { name: 'Marked rows' });
    await expect(bar).toContainText('2 rows marked');
    await bar.getByRole('button', { name: /^Merge/u }).click();
    await finish('Merge');
    await expect(bar).toHaveCount(0);
    await expect(row('Refugees returned')).toContainText('245');
    await one.desk.page.keyboard.press('Control+z');
    await expect(row('Documents signed')).toContainText('245');
  });

  test('a figure is split off under a name, and given to another row', async () => {
    await chooseRow('Students');
    await panel()
      .getByRole('button', { name: /^Split off/u })
      .click();
    await dialog()
      .getByRole('checkbox', { name: /^over 15,000/u })
      .check();
    await dialog().getByLabel('Name of the new row').fill('Students of Russian departments');
    await finish('Split off');
    await expect(row('Students of Russian departments')).toContainText('over 15,000');
    // Who split a row goes on with what is left of it.
    await expect(panel().getByRole('button', { name: 'Show “over 11,000” in the text' })).toBeVisible();
    await panel().getByRole('button', { name: 'Move “more than a thousand” to another row' }).click();
    await dialog()
      .getByRole('radio', { name: /^Students of Russian departments/u })
      .check();
    await finish('Move');
    await expect(row('Students of Russian departments')).toContainText('more than a thousand');
    await one.desk.page.keyboard.press('Control+z');
    await expect(row('Students of Russian departments')).not.toContainText('more than a thousand');
  });

  test('a row that is given back is grouped by the program again', async () => {
    await chooseRow('Students of Russian departments');
    await panel().getByRole('button', { name: 'Give back to the proposals' }).click();
    await expect(head('Students of Russian departments')).toHaveCount(0);
    await one.desk.page.keyboard.press('Control+z');
    await expect(head('Students of Russian departments')).toHaveCount(1);
  });

  test('a value from evidence is entered with a new source, read live, corrected, and relates to what was said', async () => {
    await chooseRow('Refugees returned');
    await row('Refugees returned')
      .getByRole('button', { name: /^Add a value/u })
      .click();
    await dialog().getByLabel('Title').fill('Yearbook of refugees');
    await dialog().getByLabel('The figure, as the source says it').fill('about 52,000 refugees');
    await expect(dialog().getByLabel('Value')).toHaveValue('52000');
    await expect(dialog().getByLabel('Qualifier')).toHaveValue('about');
    await dialog().getByLabel('Qualifier').selectOption('exact');
    await dialog().getByLabel('Pinpoint').fill('table 3');
    await dialog().getByLabel('Passage').fill('By December 52,000 refugees had returned.');
    await finish('Add');
    await expect(row('Refugees returned')).toContainText('Yearbook of refugees');
    await expect(row('Refugees returned')).toContainText('Putin: compatible');
    await expect(panel().getByText('“By December 52,000 refugees had returned.”')).toBeVisible();
    await panel()
      .getByRole('button', { name: /^Edit “about 52,000/u })
      .click();
    await expect(dialog().getByLabel('Qualifier')).toHaveValue('exact');
    await dialog().getByLabel('The figure, as the source says it').fill('49,000 refugees');
    await expect(dialog().getByLabel('Value')).toHaveValue('49000');
    await finish('Save');
    await expect(row('Refugees returned')).toContainText('Putin: conflict');
  });

  test('a relation is overridden with a note, which is asked for in a sentence', async () => {
    await chooseRow('Refugees returned');
    const pair = panel().locator('[data-pair*="reference"]');
    await pair.getByRole('button', { name: /^Override/u }).click();
    await dialog().getByLabel('You say').selectOption('not comparable');
    await dialog().getByRole('button', { name: 'Override', exact: true }).click();
    await expect(dialog().getByRole('alert')).toContainText('Say why');
    await dialog().getByLabel('Why').fill('The yearbook counts families.');
    await finish('Override');
    await expect(row('Refugees returned')).toContainText('Putin: not comparable');
    await expect(pair).toContainText('the program finds conflict');
    await expect(pair).toContainText('The yearbook counts families.');
  });

  test('how figures are compared is set for the whole project', async () => {
    const { page } = one.desk;
    await page.getByRole('button', { name: /^How figures are compared/u }).click();
    await dialog().getByLabel('Tolerance in percent').fill('ten');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await expect(dialog().getByRole('alert')).toContainText('“ten” is no tolerance');
    await dialog()
      .getByRole('button', { name: /^Enter a rate/u })
      .click();
    await dialog().getByLabel('One unit of').fill('usd');
    await dialog().getByLabel('is worth').fill('1.7');
    await dialog().getByLabel('of', { exact: true }).fill('AZN');
    await dialog().getByLabel('On the day').fill('2022-02-22');
    await dialog().getByRole('button', { name: 'Enter', exact: true }).click();
    await expect(dialog()).toContainText('1 USD = 1.7 AZN');
    await expect(dialog()).toContainText('22 February 2022 · Yearbook of refugees');
    await expect(dialog().getByLabel('Tolerance in percent')).toHaveValue('ten');
    await dialog().getByLabel('Tolerance in percent').fill('5');
    await finish('Save');
    await expect(row('Reciprocal capital investments')).toContainText(
      '5 700 000 000'.replaceAll(' ', '\u202f'),
    );
  });

  test('a question is set aside with a reason and can be asked again', async () => {
    const { page } = one.desk;
    const questions = page.getByRole('button', { name: /^Questions \d+$/u });
    const before = Number((await questions.innerText()).replace(/\D/gu, ''));
    await questions.click();
    await page
      .locator('[data-question]')
      .first()
      .getByRole('button', { name: /^Set aside/u })
      .click();
    await dialog().getByLabel('Reason').fill('The list is not meant to be complete.');
    await finish('Set aside');
    await expect(questions).toHaveText(`Questions${String(before - 1)}`);
    await page.getByText('Set aside (1)').click();
    await expect(page.getByText('The list is not meant to be complete.')).toBeVisible();
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect(questions).toHaveText(`Questions${String(before)}`);
    await page.keyboard.press('Control+z');
    await expect(questions).toHaveText(`Questions${String(before - 1)}`);
    await page.getByRole('button', { name: /^All measures/u }).click();
  });

  test('renaming, confirming and overriding need no mouse', async () => {
    const { page } = one.desk;
    await chooseRow('Anniversary of diplomatic relations');
    await head('Anniversary of diplomatic relations').focus();
    await page.keyboard.press('F2');
    await expect(dialog().getByLabel('Name')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Anniversary');
    await page.keyboard.press('Enter');
    await expect(dialog()).toHaveCount(0);
    await expect(panel().getByRole('heading', { level: 2 })).toHaveText('Anniversary');
    // The row is another one now, and the arrows go on from it.
    await expect(head('Anniversary')).toBeFocused();
    await expect(row('Anniversary')).not.toContainText('decided by a person');
    await page.keyboard.press('c');
    await expect(panel()).toContainText('Confirmed by Reviewer.');
    await expect(row('Anniversary')).toContainText('decided by a person');
    await page.keyboard.press('o');
    await expect(dialog().getByLabel('You say')).toBeFocused();
    await page.keyboard.type('con');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Two calendars.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel()).toContainText('Overridden by Reviewer: the program finds same.');
    await page.keyboard.press('Control+z');
    await expect(panel()).toContainText('Confirmed by Reviewer.');
  });

  test('rows are marked and merged by keyboard alone, and single letters stay letters while typing', async () => {
    const { page } = one.desk;
    await head('Anniversary').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByRole('group', { name: 'Marked rows' })).toContainText('2 rows marked');
    await page.keyboard.press('m');
    await page.keyboard.type('mcpo');
    await expect(dialog().getByLabel('Search rows')).toHaveValue('mcpo');
    await page.keyboard.press('Escape');
    await expect(dialog()).toHaveCount(0);
    await page.getByRole('button', { name: 'Unmark' }).click();
    await expect(page.getByRole('group', { name: 'Marked rows' })).toHaveCount(0);
  });

  test('the rows that wait for a person’s word are told apart', async () => {
    const { page } = one.desk;
    await page.getByRole('button', { name: /^Unconfirmed/u }).click();
    await expect(head('Students of Russian departments')).toBeVisible();
    await expect(head('Anniversary')).toHaveCount(0);
    // Confirmed, it goes, and the next one comes into its place.
    const names = await page.getByRole('rowheader').getByRole('button').allInnerTexts();
    await chooseRow(names[1] ?? '');
    await page.keyboard.press('c');
    await expect(head(names[1] ?? '')).toHaveCount(0);
    await expect(panel().getByRole('heading', { level: 2 })).toHaveText(names[2] ?? '');
    await page.keyboard.press('Control+z');
    await expect(head(names[1] ?? '')).toHaveCount(1);
    await page.getByRole('button', { name: /^All measures/u }).click();
  });

  test('among the questions no key reaches a row that is out of sight', async () => {
    const { page } = one.desk;
    await page.getByRole('button', { name: /^Questions \d+$/u }).click();
    for (const key of ['c', 'F2', 'm', 'o']) await page.keyboard.press(key);
    await expect(dialog()).toHaveCount(0);
    await page.keyboard.press('x');
    await expect(dialog()).toHaveAccessibleName('Set the question aside');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^All measures/u }).click();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`no dialog shuts anybody out in the ${theme} theme`, async () => {
      const { page } = one.desk;
      await page.evaluate(
        (chosen) => window.claimdesk.call('application.setTheme', { theme: chosen }),
        theme,
      );
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await chooseRow('Refugees returned');
      expect(await barriers(page), 'the board').toEqual([]);
      await panel().getByRole('button', { name: 'Override…' }).last().focus();
      for (const key of ['F2', 'm', 'o', 's', 'x']) {
        await page.keyboard.press(key);
        await expect(dialog()).toBeVisible();
        if (key === 's') {
          await dialog().getByLabel('The figure, as the source says it').fill('51,000 refugees');
          await expect(dialog().getByLabel('Value')).toHaveValue('51000');
        }
        expect(await barriers(page), `the dialog of ${key}`).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(dialog()).toHaveCount(0);
      }
      await chooseRow('Schools teaching in the Russian language');
      await page.keyboard.press('p');
      expect(await barriers(page), 'the dialog of p').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^How figures are compared/u }).click();
      expect(await barriers(page), 'how figures are compared').toEqual([]);
      await dialog()
        .getByRole('button', { name: /^Enter a rate/u })
        .click();
      expect(await barriers(page), 'the entry of a rate').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Export the board/u }).click();
      expect(await barriers(page), 'the export').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog()).toHaveCount(0);
    });
  }

  test('after a restart everything is there', async () => {
    await one.desk.close();
    one.desk = await openWorkbench(one.folder);
    const { page } = one.desk;
    await waitForText(page);
    await page.keyboard.press('Control+2');
    await expect(row('Students of Russian departments')).toContainText('over 15,000');
    await expect(row('Refugees returned')).toContainText('Putin: not comparable');
    await expect(row('Anniversary')).toContainText('decided by a person');
    await expect(page.locator('summary', { hasText: 'Set aside (1)' })).toHaveCount(1);
    await page.getByRole('button', { name: /^How figures are compared/u }).click();
    await expect(dialog().getByLabel('Tolerance in percent')).toHaveValue('5');
    await expect(dialog()).toContainText('1 USD = 1.7 AZN');
    await page.keyboard.press('Escape');
  });

  test('the board is written as CSV and JSON with what people decided', async () => {
    const { app, page } = one.desk;
    const folder = join(one.folder, 'exports');
    mkdirSync(folder);
    await answerDialogs(app, { open: folder });
    await page.getByRole('button', { name: /^Export the board/u }).click();
    await finish('Export…');
    const files = readdirSync(folder);
    await expect(page.getByRole('status').filter({ hasText: 'Written to' })).toContainText(files[0] ?? '');
    const read = (ending: string) =>
      readFileSync(join(folder, files.find((name) => name.endsWith(ending)) ?? ''), 'utf8');
    expect(files).toHaveLength(2);
    expect(read('.csv')).toContain('The yearbook counts families.');
    expect(read('.csv')).toContain('Students of Russian departments');
    const board = JSON.parse(read('.json')) as { readonly measures: readonly { readonly name: string }[] };
    expect(board.measures.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Anniversary', 'Students of Russian departments', 'Refugees returned']),
    );
  });
});
