import { useEffect, useState } from 'react';
import type { ClaimDetail, ClaimSummary } from '#core/contract/views';
import { verdictScale, type VerdictCode } from '#core/review/verdict';
import { perform } from '../../client/use-call';
import { Button } from '../../ui/button';
import { KeyHint } from '../../ui/key-hint';
import { Section } from '../../ui/section';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import { judgeClaim } from '../../view/claim-actions';
import { useMoreVerdicts } from '../../view/more-verdicts';
import { JudgementLog } from './judgement-log';
import { RationaleField } from './rationale-field';
import styles from './judgement-section.module.css';

interface JudgementSectionProps {
  readonly claim: ClaimDetail;
  readonly claims: readonly ClaimSummary[];
}

interface VerdictButtonProps {
  readonly code: VerdictCode;
  readonly label: string;
  readonly hint: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function VerdictButton({ code, label, hint, chosen, onChoose }: VerdictButtonProps) {
  return (
    <button
      type="button"
      className={styles.verdict}
      data-verdict={code}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <VerdictGlyph verdict={code} />
      <span>{label}</span>
      <KeyHint keys={hint} />
    </button>
  );
}

/** The whole scale, each with its number key, so that "More" needs one key further. */
function FinerVerdicts({
  own,
  onChoose,
}: {
  readonly own: VerdictCode | null;
  readonly onChoose: (code: VerdictCode) => void;
}) {
  return (
    <ul className={styles.scale} aria-label="All verdicts">
      {verdictScale.map((entry, index) => (
        <li key={entry.code} title={entry.definition}>
          <VerdictButton
            code={entry.code}
            label={entry.label}
            hint={String(index + 1)}
            chosen={own === entry.code}
            onChoose={() => {
              onChoose(entry.code);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** What the reviewer judges and why. */
export function JudgementSection({ claim, claims }: JudgementSectionProps) {
  const { open, setOpen } = useMoreVerdicts();
  const [rationaleKey] = useState(claim.summary.id);
  const own = claim.own?.verdict ?? null;
  useEffect(() => {
    setOpen(false);
  }, [claim.summary.id, setOpen]);
  const judge = (code: VerdictCode) => {
    setOpen(false);
    void judgeClaim(claims, code, true);
  };
  const finer =
    own !== null && own !== 'supported' && own !== 'contradicted'
      ? verdictScale.find((entry) => entry.code === own)
      : undefined;
  return (
    <Section title="Judgement" aside={claim.own === null ? 'not judged by you' : claim.own.reviewerName}>
      <div className={styles.everyday}>
        <VerdictButton
          code="supported"
          label="Verified"
          hint="V"
          chosen={own === 'supported'}
          onChoose={() => {
            judge('supported');
          }}
        />
        <VerdictButton
          code="contradicted"
          label="Disputed"
          hint="D"
          chosen={own === 'contradicted'}
          onChoose={() => {
            judge('contradicted');
          }}
        />
        <Button
          aria-expanded={open}
          hint="M"
          onClick={() => {
            setOpen(!open);
          }}
        >
          More
        </Button>
      </div>
      {open ? <FinerVerdicts own={own} onChoose={judge} /> : null}
      {finer === undefined || open ? null : (
        <p className={styles.standing} data-verdict={finer.code}>
          <VerdictGlyph verdict={finer.code} />
          {finer.label}
        </p>
      )}
      <RationaleField key={rationaleKey} claimId={claim.summary.id} saved={claim.rationale} />
      {own === null ? null : (
        <Button
          look="link"
          className={styles.withdraw}
          onClick={() => void perform('judgement.withdraw', { claimId: claim.summary.id })}
        >
          Withdraw my judgement
        </Button>
      )}
      <JudgementLog judgements={claim.judgements} />
    </Section>
  );
}
