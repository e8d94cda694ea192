import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { onOneDesk } from './one-desk';
import { answerDialogs, claimRow, openWorkbench } from './workbench';

const statements = `Joint statements in Norland
Growth reached 4 percent in 2023.

President of Norland Ada Berg: Our exports rose by 12 percent in 2023. We have built 200 schools.

President of Sudland Bruno Costa: Our exports rose by 9 percent in 2023. We have opened 300 bridges.
`;

/** What the program guessed of words, put right by a person: whose they are, and whether they are anybody's. */
test.describe.serial('who says it', () => {
  const one = onOneDesk();
  const file = join(one.folder, 'statements.claimdesk');
  const names = () => one.desk.page.locator('.turn-name');
  const dialog = () => one.desk.page.getByRole('dialog');
  const whoSays = (words: string) => claimRow(one.desk.page, words);
  const save = () => dialog().getByRole('button', { name: 'Save' }).click();

  /** The button in the heading of a turn, in sight under the pointer. */
  async function change(turn: number): Promise<void> {
    await names().nth(turn).hover();
    await one.desk.page.locator('.turn-change').nth(turn).click();
    await expect(dialog().getByRole('heading', { name: 'Who says this' })).toBeVisible();
  }

  /** Words of a line, by double click on its last and Shift and the keyboard. */
  async function selectLine(words: string): Promise<void> {
    const { page } = one.desk;
    await page.locator('.view-line', { hasText: words }).locator('span').last().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
  }

  async function openAgain(): Promise<void> {
    await one.desk.close();
    one.desk = await openWorkbench(one.folder);
    await one.desk.page.evaluate((path) => window.claimdesk.call('project.open', { path }), file);
    await expect(one.desk.page.locator('.view-lines')).toContainText('300');
  }

  test('a turn is given to another speaker from its heading; list and board follow', async () => {
    const { app, page } = one.desk;
    await answerDialogs(app, { save: file });
    await page.evaluate(
      (text) =>
        window.claimdesk.call('project.create', {
          source: { from: 'paste', text },
          title: 'Statements',
          date: '2024-02-01',
          place: null,
          sourceUrl: null,
        }),
      statements,
    );
    await expect(names()).toHaveText(['Ada Berg', 'Bruno Costa']);
    await change(1);
    await expect(dialog().getByRole('button', { name: 'Save' })).toBeDisabled();
    await dialog().getByLabel('Spoken by').selectOption('Somebody else…');
    await dialog().getByLabel('Name').fill('Cleo Marsh');
    await dialog().getByLabel(/^Role/u).fill('Prime Minister of Sudland');
    await save();
    await expect(names()).toHaveText(['Ada Berg', 'Cleo Marsh']);
    await expect(page.locator('.turn-change').nth(1)).toHaveText('changed');
    await expect(whoSays('rose by 9 percent')).toContainText('Marsh');
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('columnheader', { name: /Cleo Marsh/u })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /Bruno Costa/u })).toHaveCount(0);
    await page.keyboard.press('Control+1');
  });

  test('a restart keeps it, the history names it, and undo gives it back', async () => {
    await openAgain();
    const { page } = one.desk;
    await expect(names()).toHaveText(['Ada Berg', 'Cleo Marsh']);
    await page.keyboard.press('Control+5');
    await expect(page.getByText('give words to Cleo Marsh', { exact: false }).first()).toBeVisible();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+z');
    await expect(names()).toHaveText(['Ada Berg', 'Bruno Costa']);
    await expect(whoSays('rose by 9 percent')).toContainText('Costa');
  });

  test('by keyboard alone, a claim’s turn is said to be a stage direction, and undo brings its claims back', async () => {
    const { page } = one.desk;
    await page.getByLabel('Search claims').fill('300 bridges');
    await page.keyboard.press('Enter');
    await page.keyboard.press('t');
    await expect(dialog().getByLabel('This is')).toBeFocused();
    await page.keyboard.press('a');
    await expect(dialog().getByLabel('This is')).toHaveValue('direction');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(dialog().getByRole('button', { name: 'Save' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog()).toHaveCount(0);
    await page.getByLabel('Search claims').fill('');
    await expect(names()).toHaveText(['Ada Berg', 'Stage direction']);
    await expect(whoSays('300 bridges')).toHaveCount(0);
    await expect(page.getByText('Choose a claim')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(whoSays('300 bridges')).toBeVisible();
  });

  test('words that a person has worked on stay speech, and the claim is named', async () => {
    const { page } = one.desk;
    await whoSays('300 bridges').click();
    await page.keyboard.press('Shift+V');
    await change(1);
    await dialog().getByLabel('This is').selectOption('residue');
    await save();
    await expect(dialog().getByRole('alert')).toContainText('300 bridges');
    await page.keyboard.press('Escape');
    await expect(names()).toHaveText(['Ada Berg', 'Bruno Costa']);
  });

  test('a line that was taken for a heading becomes speech, and its claims are found', async () => {
    const { page } = one.desk;
    await selectLine('Growth reached');
    await page.getByRole('button', { name: 'Who says it…' }).click();
    await expect(dialog().getByLabel('This is')).toHaveValue('residue');
    await dialog().getByLabel('This is').selectOption('speech');
    await expect(dialog().getByRole('button', { name: 'Save' })).toBeDisabled();
    await dialog().getByLabel('Spoken by').selectOption({ label: 'Ada Berg, President of Norland' });
    await save();
    await expect(names()).toHaveText(['Ada Berg', 'Ada Berg', 'Bruno Costa']);
    await expect(whoSays('Growth reached 4 percent')).toContainText('Berg');
  });

  test('two speakers are made one, and parted again', async () => {
    const { page } = one.desk;
    await names().last().click();
    await dialog().getByLabel('The same person as').selectOption({ label: 'Ada Berg' });
    await dialog().getByRole('button', { name: 'Make them one' }).click();
    await expect(names()).toHaveText(['Ada Berg', 'Ada Berg', 'Ada Berg']);
    await page.keyboard.press('Control+z');
    await expect(names()).toHaveText(['Ada Berg', 'Ada Berg', 'Bruno Costa']);
  });
});
