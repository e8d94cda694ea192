import { assertNever } from '../result';
import type { QualifiedMention } from './grammar/qualify';

/** What the qualifier did to the bounds, in words that follow the kind's reason. */
export function qualifierReason(mention: QualifiedMention): string {
  const denied = mention.negated ? '; said not to hold' : '';
  if (mention.qualifier === null) return denied;
  switch (mention.qualifier) {
    case 'exact':
      return `; said to be exact${denied}`;
    case 'about':
      return `; approximate, within the tolerance on both sides${denied}`;
    case 'almost':
      return `; below the number, with a soft lower edge${denied}`;
    case 'more-than':
      return `; above the number, which is left out${denied}`;
    case 'at-least':
      return `; the number or above${denied}`;
    case 'less-than':
      return `; below the number, which is left out${denied}`;
    case 'at-most':
      return `; the number or below${denied}`;
    case 'between':
      return `; both ends belong to it${denied}`;
    default:
      return assertNever(mention.qualifier);
  }
}
