import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { onOneDesk } from './one-desk';
import { answerDialogs, claimRow, currentQuote, waitForText } from './workbench';

const statement = `President of Norland Ada Berg: Our exports rose by 12 percent to 4.5 billion euros in 2023.
We have built more than 200 schools since 2019.
President of Sudland Bruno Costa: Our exports to Norland were 4.5 billion euros in 2023.
I believe that our friendship will grow.
`;

/** The sentence that tells what went wrong; Monaco keeps two empty alerts of its own. */
function alertOf(page: Page) {
  return page.locator('[role="alert"]:not(.monaco-alert)');
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A project of one's own, beside the sample: nothing of the one may reach the other. */
test.describe.serial('a project of one’s own', () => {
  const one = onOneDesk();
  const file = join(one.folder, 'Norland and Sudland.claimdesk');

  async function menu(action: string): Promise<void> {
    await one.desk.app.evaluate(({ BrowserWindow }, chosen) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', {
        name: 'menu.chosen',
        payload: { action: chosen },
      });
    }, action);
  }

  test('pasted text becomes a project with its speakers and claims', async () => {
    const { app, page } = one.desk;
    await answerDialogs(app, { save: file });
    await menu('new-project');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Pasted text').click();
    await dialog.getByRole('textbox', { name: /text/iu }).first().fill(statement);
    await dialog.getByLabel('Title').fill('Norland and Sudland');
    await dialog.getByLabel(/^Date/u).fill('2024-02-01');
    await dialog.getByRole('button', { name: /^Create/u }).click();
    await expect(page.locator('.turn-name')).toHaveText(['Ada Berg', 'Bruno Costa']);
    await expect(claimRow(page, 'exports rose by 12 percent')).toBeVisible();
    expect(existsSync(file)).toBe(true);
  });

  test('a speaker’s name and role are corrected everywhere', async () => {
    const { page } = one.desk;
    await page.locator('.turn-name', { hasText: 'Bruno Costa' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Bruno da Costa');
    await dialog.getByLabel(/^Role/u).fill('Prime Minister of Sudland');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('.turn-name')).toHaveText(['Ada Berg', 'Bruno da Costa']);
    await expect(page.locator('.turn-role').nth(1)).toHaveText('Prime Minister of Sudland');
  });

  test('a claim is set aside with a reason, and taken up again by undo', async () => {
    const { page } = one.desk;
    await claimRow(page, 'more than 200 schools').click();
    await page.keyboard.press('x');
    const dialog = page.getByRole('dialog', { name: 'Set the claim aside' });
    await dialog.getByLabel('Why it is not checked').selectOption('out-of-scope');
    await dialog.getByLabel('Reason').fill('No list of schools is public.');
    await dialog.getByRole('button', { name: 'Set aside' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('No list of schools is public.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('No list of schools is public.')).toHaveCount(0);
  });

  test('a claim moves to other words and remembers the old ones', async () => {
    const { page } = one.desk;
    const before = (await currentQuote(page).allInnerTexts()).join('');
    await page
      .locator('.view-line', { hasText: 'We have built' })
      .locator('span', { hasText: 'schools' })
      .last()
      .dblclick();
    await page.keyboard.press('e');
    await expect(currentQuote(page)).not.toHaveText(before);
    await expect(page.getByText(`“${before}”`)).toBeVisible();
  });

  test('finer verdicts are one key further, and a judgement can be withdrawn', async () => {
    const { page } = one.desk;
    await claimRow(page, 'exports rose').click();
    await page.keyboard.press('m');
    await page.keyboard.press('5');
    await expect(page.getByRole('button', { name: /^Disputed 1$/u })).toBeVisible();
    await claimRow(page, 'exports rose').click();
    await expect(page.getByText('Disputed: true figure, wrong impression').first()).toBeVisible();
    await page.getByRole('button', { name: 'Withdraw my judgement' }).click();
    await expect(page.getByText('not judged by you')).toBeVisible();
  });

  test('a second transcript joins the project', async () => {
    const { page } = one.desk;
    await page.getByRole('button', { name: 'Add transcript…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Pasted text').click();
    await dialog.getByRole('textbox', { name: /text/iu }).first().fill(statement.replaceAll('2023', '2024'));
    await dialog.getByLabel('Title').fill('A year later');
    await dialog.getByRole('button', { name: /^Add/u }).click();
    await expect(
      page.getByLabel('Transcript', { exact: true }).and(page.locator('select')).locator('option'),
    ).toHaveText(['Norland and Sudland', 'A year later']);
  });

  test('work on the sample leaves the own file as it is', async () => {
    const { page } = one.desk;
    await menu('close-project');
    await expect(page.getByRole('button', { name: /^Open the sample/u })).toBeVisible();
    const before = hashOf(file);
    await page.getByRole('button', { name: /^Open the sample/u }).click();
    await waitForText(page);
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await expect(page.getByRole('button', { name: /^Verified 1$/u })).toBeVisible();
    await menu('close-project');
    await expect(page.getByRole('button', { name: /^Open the sample/u })).toBeVisible();
    expect(hashOf(file)).toBe(before);
  });

  test('bad files get one sentence and change nothing', async () => {
    const { app, page } = one.desk;
    const bad: readonly (readonly [string, Buffer | null])[] = [
      ['empty.claimdesk', Buffer.alloc(0)],
      ['text.claimdesk', Buffer.from('This is no database.')],
      ['folder.claimdesk', null],
      ['damaged.claimdesk', Buffer.concat([readFileSync(file).subarray(0, 5000), Buffer.alloc(9000, 7)])],
    ];
    for (const [name, content] of bad) {
      const path = join(one.folder, name);
      if (content === null) mkdirSync(path);
      else writeFileSync(path, content);
      await answerDialogs(app, { open: path });
      await page.getByRole('button', { name: /^Open project/u }).click();
      const sentence = alertOf(page);
      await expect(sentence).toContainText(name);
      expect(await sentence.innerText()).not.toMatch(/\bat .*:\d+|SQLITE_|ENOENT|EISDIR/u);
      if (content !== null) expect(readFileSync(path).equals(content)).toBe(true);
    }
    await answerDialogs(app, { open: join(one.folder, 'not there.claimdesk') });
    await page.getByRole('button', { name: /^Open project/u }).click();
    await expect(alertOf(page)).toContainText('not there.claimdesk');
  });

  test('a transcript that is no text gets one sentence in the dialog', async () => {
    const { app, page } = one.desk;
    const path = join(one.folder, 'picture.txt');
    writeFileSync(path, Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 32)));
    chmodSync(path, 0o644);
    await answerDialogs(app, { open: path });
    await page.getByRole('button', { name: /^New project/u }).click();
    await page.getByRole('dialog').getByRole('button', { name: /file/iu }).first().click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('picture.txt');
  });
});
