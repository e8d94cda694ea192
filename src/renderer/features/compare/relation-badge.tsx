import type { RelationKind } from '#core/compare/board';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import { relationLooks } from './relation-look';
import styles from './relation-badge.module.css';

/** How two figures stand to each other: a word, a shape and a colour. */
export function RelationBadge({
  relation,
  words,
}: {
  readonly relation: RelationKind;
  readonly words: string;
}) {
  const { mark } = relationLooks[relation];
  return (
    <span className={styles.badge} data-verdict={mark}>
      <VerdictGlyph verdict={mark} />
      {words}
    </span>
  );
}
