import { useState } from 'react';
import type { ClaimDetail, EvidenceView, SourceDetail } from '#core/contract/views';
import { perform } from '../../client/use-call';
import { ActionRow } from '../../ui/action-row';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { stanceWords } from '../../view/stance-words';
import { useClaimForms } from '../../view/claim-forms';
import { EvidenceForm } from './evidence-form';
import styles from './evidence-section.module.css';

/** "1 for, 1 against", the other stances only where there are any. */
function balance(evidence: readonly EvidenceView[]): string {
  const count = (stance: EvidenceView['stance']) => evidence.filter((link) => link.stance === stance).length;
  const others = count('mixed') + count('context');
  if (evidence.length === 0) return 'none yet';
  return `${String(count('supports'))} for, ${String(count('contradicts'))} against${others === 0 ? '' : `, ${String(others)} other`}`;
}

function EvidenceItem({ link, onEdit }: { readonly link: EvidenceView; readonly onEdit: () => void }) {
  const { source } = link;
  const year = source.publishedOn?.slice(0, 4);
  return (
    <li className={styles.item} data-stance={link.stance}>
      <p className={styles.source}>
        {[source.title, source.publisher, year, link.pinpoint].filter(Boolean).join(' · ')}
      </p>
      {link.passage === '' ? null : <p className={styles.passage}>“{link.passage}”</p>}
      <ActionRow words={stanceWords[link.stance]}>
        {source.url === null ? null : (
          <Button look="link" onClick={() => void perform('application.openLink', { url: source.url ?? '' })}>
            Open
          </Button>
        )}
        <Button look="link" onClick={onEdit}>
          Edit
        </Button>
        <Button look="link" onClick={() => void perform('evidence.unlink', { linkId: link.id })}>
          Remove
        </Button>
      </ActionRow>
    </li>
  );
}

/** What supports and what contradicts the claim, with the exact words of each source. */
export function EvidenceSection({
  claim,
  sources,
}: {
  readonly claim: ClaimDetail;
  readonly sources: readonly SourceDetail[];
}) {
  const [editing, setEditing] = useState<string | null>(null);
  const { form, openForm } = useClaimForms();
  const claimId = claim.summary.id;
  const link = claim.evidence.find(({ id }) => id === editing);
  return (
    <Section title="Evidence" aside={balance(claim.evidence)}>
      {claim.evidence.length === 0 ? null : (
        <ul className={styles.items}>
          {claim.evidence.map((item) => (
            <EvidenceItem
              key={item.id}
              link={item}
              onEdit={() => {
                setEditing(item.id);
              }}
            />
          ))}
        </ul>
      )}
      <Button
        hint="S"
        className={styles.add}
        onClick={() => {
          openForm('source');
        }}
      >
        Add a source
      </Button>
      {form === 'source' ? (
        <EvidenceForm
          claimId={claimId}
          sources={sources}
          link={null}
          onClose={() => {
            openForm(null);
          }}
        />
      ) : null}
      {link === undefined ? null : (
        <EvidenceForm
          claimId={claimId}
          sources={sources}
          link={link}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </Section>
  );
}
