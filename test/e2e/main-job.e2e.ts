import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { onOneDesk } from './one-desk';
import { answerDialogs, claimRow, currentQuote, openWorkbench, waitForText } from './workbench';

/** The main job, as one person does it: each step goes on where the one before stopped. */
test.describe.serial('from the sample to the report', () => {
  const one = onOneDesk();
  let verified = '';
  let disputed = '';

  test('the first start opens a copy of the sample with its claims marked', async () => {
    const { page } = one.desk;
    await waitForText(page);
    await expect(page.getByText('Sample: a copy of your own')).toBeVisible();
    await expect(page.locator('.turn-name').first()).toHaveText('Vladimir Putin');
    await expect(page.locator('.mark').first()).toBeVisible();
    const all = page.getByRole('button', { name: /^All \d+$/u });
    expect(Number((await all.innerText()).replace(/\D+/gu, ''))).toBeGreaterThanOrEqual(25);
  });

  test('V verifies and moves on, D disputes and moves on, with Shift they stay', async () => {
    const { page } = one.desk;
    await page.getByRole('button', { name: /^To check/u }).click();
    await page.keyboard.press('j');
    verified = (await currentQuote(page).allInnerTexts()).join('');
    await page.keyboard.press('v');
    await expect(page.getByRole('button', { name: /^Verified 1$/u })).toBeVisible();
    await expect(currentQuote(page)).not.toHaveText(verified);
    disputed = (await currentQuote(page).allInnerTexts()).join('');
    await page.keyboard.press('Shift+D');
    await expect(page.getByRole('button', { name: /^Disputed 1$/u })).toBeVisible();
    await expect(currentQuote(page)).toHaveText(disputed);
  });

  test('the rationale is saved as it is typed and joins the judgement', async () => {
    const { page } = one.desk;
    await page.keyboard.press('r');
    await page.keyboard.type('The ministry counts fewer.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(
      page.getByLabel('What a reader will ask for').getByText('Rationale written: there'),
    ).toBeAttached();
  });

  for (const which of ['disputed', 'verified'] as const) {
    test(`a note and a source go to the ${which} claim`, async () => {
      const { page } = one.desk;
      const words = which === 'disputed' ? disputed : verified;
      await page.getByRole('button', { name: /^All/u }).click();
      await claimRow(page, words.slice(0, 40)).first().click();
      await expect(currentQuote(page)).toHaveText(words);
      await page.keyboard.press('n');
      await page.keyboard.type(`Ask for **the list** (${which}).`);
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('strong', { hasText: 'the list' })).toBeVisible();
      await page.keyboard.press('s');
      const dialog = page.getByRole('dialog', { name: 'Add a source' });
      if (which === 'verified')
        await dialog.getByLabel('Source', { exact: true }).selectOption({ label: 'A new source…' });
      await dialog.getByLabel('Title').fill(`Yearbook ${which}`);
      await dialog.getByLabel(/^Address/u).fill(`https://example.org/${which}`);
      await dialog.getByLabel(/^Stance/u).selectOption(which === 'disputed' ? 'contradicts' : 'supports');
      await dialog.getByLabel(/^Passage/u).fill(`Table 3, ${which}`);
      await dialog.getByRole('button', { name: 'Add' }).click();
      await expect(page.getByText(`“Table 3, ${which}”`)).toBeVisible();
    });
  }

  test('words selected in the text become a claim, and a click on a mark selects it in the list', async () => {
    const { page } = one.desk;
    const line = page.locator('.view-line', { hasText: 'Ladies and gentlemen' });
    await page.locator('.monaco-editor').click({ position: { x: 200, y: 30 } });
    await page.keyboard.press('Control+Home');
    await expect(line).toBeVisible();
    await line.locator('span').last().dblclick();
    await page.keyboard.press('c');
    await expect(currentQuote(page)).toHaveText(/^(Ladies|and|gentlemen)/u);
    const made = (await currentQuote(page).allInnerTexts()).join('');
    await expect(page.locator('button[aria-current="true"][data-claim]')).toContainText(made);
    await page.keyboard.press('Control+z');
    await expect(claimRow(page, made)).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(claimRow(page, made).first()).toBeAttached();
  });

  test('a deleted claim comes back by undo, with what hangs on it', async () => {
    const { page } = one.desk;
    await claimRow(page, disputed.slice(0, 40)).first().click();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('button', { name: /^Disputed 0$/u })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /^Disputed 1$/u })).toBeVisible();
    await claimRow(page, disputed.slice(0, 40)).first().click();
    await expect(page.getByText('“Table 3, disputed”')).toBeVisible();
  });

  test('A accepts the figures of a claim, and a person corrects how one was read', async () => {
    const { page } = one.desk;
    await page.getByLabel('Search claims').fill('more than 300 schools');
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    const figures = page.getByRole('region', { name: 'Figures' });
    await expect(figures.getByText('all accepted')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(figures.getByText('1 not looked at')).toBeVisible();
    await figures.getByRole('button', { name: 'Correct…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Value').fill('many');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('alert')).toContainText('“many” cannot be read');
    await dialog.getByLabel('Value').fill('310');
    await dialog.getByLabel('Qualifier').selectOption('at-least');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(figures.getByText('[310, ∞)')).toBeVisible();
    await expect(figures.getByText('as a reviewer reads it')).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(figures.getByText('(300, ∞)')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
  });

  test('the board shows schools, trade, students and the anniversary', async () => {
    const { page } = one.desk;
    await page.keyboard.press('Control+2');
    const row = (name: RegExp) => page.getByRole('row', { name });
    await expect(row(/schools/iu).first()).toContainText('340');
    await expect(row(/trade/iu).first()).toContainText('US$3.4 billion');
    await expect(
      row(/students/iu)
        .filter({ hasText: '15,000' })
        .first(),
    ).toContainText('not comparable');
    await expect(row(/anniversary/iu).first()).toContainText('same');
  });

  test('every format is written', async () => {
    const { app, page } = one.desk;
    await answerDialogs(app, { open: one.folder });
    await page.keyboard.press('Control+4');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Export/u })
      .click();
    await expect
      .poll(
        () =>
          ['html', 'pdf', 'md', 'csv', 'json'].filter((ending) => exported(one.folder, ending) === undefined),
        { timeout: 30_000 },
      )
      .toEqual([]);
    const html = readFileSync(exported(one.folder, 'html') ?? '', 'utf8');
    for (const words of ['Draft', 'Yearbook disputed', 'The ministry counts fewer.', 'Table 3, verified'])
      expect(html).toContain(words);
    expect(
      readFileSync(exported(one.folder, 'pdf') ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('after a restart everything is found again', async () => {
    expect(one.desk.problems).toEqual([]);
    await one.desk.close();
    one.desk = await openWorkbench(one.folder);
    const { page } = one.desk;
    await waitForText(page);
    await expect(page.getByRole('button', { name: /^Verified 1$/u })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Disputed 1$/u })).toBeVisible();
    await claimRow(page, disputed.slice(0, 40)).first().click();
    await expect(page.getByLabel('Rationale', { exact: true })).toHaveValue('The ministry counts fewer.');
    await expect(page.getByText('“Table 3, disputed”')).toBeVisible();
    await expect(page.locator('strong', { hasText: 'the list' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
  });
});

/** The file of this format that was written into the folder. */
function exported(folder: string, ending: string): string | undefined {
  const names = ['report', 'Joint press statements of the presidents of Russia and Azerbaijan'].map((name) =>
    join(folder, `${name}.${ending}`),
  );
  return names.find((name) => existsSync(name));
}
