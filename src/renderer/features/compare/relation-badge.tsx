import type { RelationKind } from '#core/compare/board';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import { relationMarks } from './relation-look';
import styles from './relation-badge.module.css';

interface RelationBadgeProps {
  readonly relation: RelationKind;
  readonly words: string;
  /** In a cell beside a value, where it is not the first thing to see. */
  readonly small?: boolean;
}

/** How two figures stand to each other: a word, a shape and a colour. */
export function RelationBadge({ relation, words, small = false }: RelationBadgeProps) {
  const mark = relationMarks[relation];
  return (
    <span className={styles.badge} data-verdict={mark} data-small={small}>
      <VerdictGlyph verdict={mark} />
      {words}
    </span>
  );
}
