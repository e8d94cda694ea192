import type { SaidPart } from './said-words';

/** Words as said with their number in bold. */
export function BoldNumber({ parts }: { readonly parts: readonly SaidPart[] }) {
  return parts.map(({ words, bold }, index) => (bold ? <b key={index}>{words}</b> : words));
}
