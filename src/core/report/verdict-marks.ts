import { assertNever } from '../result';
import { verdictDefinition, type VerdictCode } from '../review/verdict';
import { html, type SafeHtml } from './html';

/** A verdict as it is printed: word, shape, and the class that colours it. */
export interface VerdictMark {
  readonly code: VerdictCode | null;
  readonly label: string;
  readonly shape: string;
}

function shapeOf(code: VerdictCode): string {
  switch (code) {
    case 'supported':
      return '●';
    case 'supported_qualified':
      return '◐';
    case 'contradicted':
      return '▲';
    case 'conflicting':
      return '◆';
    case 'misleading':
      return '▼';
    case 'unsupported':
      return '○';
    case 'unverifiable':
      return '◌';
    default:
      return assertNever(code);
  }
}

/** The mark of a verdict; null is "found, nobody judged". */
export function verdictMark(code: VerdictCode | null, withoutVerdict = 'Not judged'): VerdictMark {
  if (code === null) return { code, label: withoutVerdict, shape: '·' };
  return { code, label: verdictDefinition(code).label, shape: shapeOf(code) };
}

/** The style class of a verdict. */
export function verdictClass(code: VerdictCode | null): string {
  return `v-${code ?? 'unreviewed'}`;
}

/** Shape and word; the colour only repeats them. */
export function verdictHtml(mark: VerdictMark): SafeHtml {
  return html`<span class="verdict ${verdictClass(mark.code)}"
    ><span class="shape" aria-hidden="true">${mark.shape}</span> ${mark.label}</span
  >`;
}
