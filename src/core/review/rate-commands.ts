import { compareDecimals, isDecimal } from '../figures/decimal';
import { failure, success, type Result } from '../result';
import type { CommandEnvironment } from './change-set';
import { decide, deleted, inserted, updated, type Decision } from './decision';
import { storableLine } from './entered-text';
import type { RateRow } from './entities';

export type RateFields = Omit<RateRow, 'id' | 'sequence'>;

/** ISO 4217 by its form; which codes are in use changes, and a source may use an old one. */
const currencyCode = /^[A-Z]{3}$/u;

function checkedFields(input: RateFields): Result<RateFields> {
  const [from, to] = [storableLine(input.from).toUpperCase(), storableLine(input.to).toUpperCase()];
  const rate = storableLine(input.rate);
  if (!currencyCode.test(from) || !currencyCode.test(to)) {
    return failure('currency-form', 'A currency is entered by its three letters, such as USD or EUR.');
  }
  if (from === to) return failure('currency-same', 'A rate joins two different currencies.');
  if (!isDecimal(rate) || compareDecimals(rate, '0') <= 0) {
    return failure(
      'rate-form',
      `“${rate}” is no rate; enter a number above zero with a point for decimals, such as 1.7.`,
    );
  }
  return success({ from, to, rate, date: input.date, sourceId: input.sourceId });
}

/** One rate joins two currencies, whichever way it was entered, or a comparison would depend on which comes first. */
function rateBetween(rates: readonly RateRow[], { from, to }: RateFields): RateRow | null {
  return (
    rates.find((rate) => rate.from === from && rate.to === to) ??
    rates.find((rate) => rate.from === to && rate.to === from) ??
    null
  );
}

function alreadyEntered({ from, to, date }: RateRow): Decision {
  return failure(
    'rate-duplicate',
    `A rate between ${from} and ${to} of ${date} is entered already; change that one.`,
  );
}

/** Enters what a currency is worth in another, on a day, by a source of the project. */
export function addRate(
  rows: { readonly rates: readonly RateRow[] },
  input: RateFields,
  env: CommandEnvironment,
): Decision {
  const fields = checkedFields(input);
  if (!fields.ok) return fields;
  const existing = rateBetween(rows.rates, fields.value);
  if (existing !== null) return alreadyEntered(existing);
  return decide('add exchange rate', [
    inserted('rate', { id: env.newId(), sequence: env.nextSequence(), ...fields.value }),
  ]);
}

/** Corrects a rate; every comparison that rests on it is made anew. */
export function editRate(
  rows: { readonly rate: RateRow; readonly rates: readonly RateRow[] },
  input: RateFields,
): Decision {
  const fields = checkedFields(input);
  if (!fields.ok) return fields;
  const others = rows.rates.filter(({ id }) => id !== rows.rate.id);
  const existing = rateBetween(others, fields.value);
  if (existing !== null) return alreadyEntered(existing);
  return decide('edit exchange rate', updated('rate', rows.rate, fields.value));
}

/** Takes a rate away; what it made comparable is not comparable any more. */
export function removeRate({ rate }: { readonly rate: RateRow }): Decision {
  return decide('remove exchange rate', [deleted('rate', rate)]);
}
