import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { onOneDesk } from './one-desk';
import { answerDialogs } from './workbench';

test.describe('an exchange rate', () => {
  const one = onOneDesk();

  test('money of two currencies says which rate it waits for, and is compared once that is entered', async () => {
    const { app, page } = one.desk;
    const dialog = page.getByRole('dialog');
    await answerDialogs(app, { save: join(one.folder, 'trade.claimdesk') });
    const text = [
      'Anna Able: Our trade reached $3.4 billion in 2021.',
      'Ben Baker: Our trade was worth 3 billion euros in 2021.',
    ].join('\n\n');
    await page.evaluate(
      (said) =>
        window.claimdesk.call('project.create', {
          source: { from: 'paste', text: said },
          title: 'Trade',
          date: '2022-02-22',
          place: null,
          sourceUrl: null,
        }),
      text,
    );
    await expect(page.locator('.turn-name').first()).toHaveText('Anna Able');
    await page.keyboard.press('Control+2');
    await page
      .locator('aside')
      .getByRole('button', { name: /^Enter a rate/u })
      .click();
    await expect(dialog.getByLabel('One unit of')).toHaveValue('USD');
    await expect(dialog.getByLabel('of', { exact: true })).toHaveValue('EUR');
    await dialog.getByLabel('is worth').fill('0.88');
    await dialog.getByLabel('On the day').fill('2022-02-22');
    await dialog.getByLabel('Title').fill('Central bank');
    await dialog.getByRole('button', { name: 'Enter', exact: true }).click();
    await expect(page.locator('aside')).toContainText('1 USD = 0.88 EUR, Central bank, 2022-02-22');
    await expect(page.locator('aside').getByRole('button', { name: /^Enter a rate/u })).toHaveCount(0);
  });
});
