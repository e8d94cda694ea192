import { compareDecimals, isDecimal, multiplyDecimals } from '#core/figures/decimal';

/** A share as percent: "0.1" is "10". Both are decimal strings. */
export function percentOfShare(share: string): string {
  return multiplyDecimals(share, '100');
}

/** What was typed as percent ("10", "7.5 %") as a share; null where it is none from 0 to below 100. */
export function shareOfPercent(typed: string): string | null {
  const percent = typed.replace(/\s*%\s*$/u, '').trim();
  if (!isDecimal(percent) || compareDecimals(percent, '0') < 0 || compareDecimals(percent, '100') >= 0)
    return null;
  return multiplyDecimals(percent, '0.01');
}
