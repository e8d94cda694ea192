import type { ClaimDetail, ClaimSummary } from '#core/contract/views';
import { verdictDefinition, verdictScale, type VerdictCode } from '#core/review/verdict';
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

interface EverydayProps {
  readonly claimId: string;
  readonly own: VerdictCode | null;
  readonly onChoose: (code: VerdictCode) => void;
}

/** One key for each of the two everyday verdicts; the rest one step further. */
function EverydayVerdicts({ claimId, own, onChoose }: EverydayProps) {
  const { openFor, setOpen } = useMoreVerdicts();
  const open = openFor === claimId;
  const button = (code: 'supported' | 'contradicted', label: string, hint: string) => (
    <VerdictButton
      code={code}
      label={label}
      hint={hint}
      chosen={own === code}
      onChoose={() => {
        onChoose(code);
      }}
    />
  );
  return (
    <div className={styles.verdicts}>
      <div className={styles.everyday}>
        {button('supported', 'Verified', 'V')}
        {button('contradicted', 'Disputed', 'D')}
        <Button
          aria-expanded={open}
          hint="M"
          onClick={() => {
            setOpen(open ? null : claimId);
          }}
        >
          More
        </Button>
      </div>
    </div>
  );
}

/** The reviewer's standing verdict, where the everyday buttons do not show it. */
function FinerVerdict({ own }: { readonly own: VerdictCode | null }) {
  if (own === null || own === 'supported' || own === 'contradicted') return null;
  return (
    <p className={styles.standing} data-verdict={own}>
      <VerdictGlyph verdict={own} />
      {verdictDefinition(own).label}
    </p>
  );
}

/** What the reviewer judges and why. Made anew for each claim. */
export function JudgementSection({ claim, claims }: JudgementSectionProps) {
  const { openFor, setOpen } = useMoreVerdicts();
  const claimId = claim.summary.id;
  const own = claim.own?.verdict ?? null;
  const judge = (code: VerdictCode) => {
    setOpen(null);
    void judgeClaim(claims, code, true);
  };
  return (
    <Section title="Judgement" aside={claim.own === null ? 'not judged by you' : claim.own.reviewerName}>
      <EverydayVerdicts claimId={claimId} own={own} onChoose={judge} />
      {openFor === claimId ? <FinerVerdicts own={own} onChoose={judge} /> : <FinerVerdict own={own} />}
      <RationaleField claimId={claimId} saved={claim.rationale} />
      {own === null ? null : (
        <Button
          look="link"
          className={styles.withdraw}
          onClick={() => void perform('judgement.withdraw', { claimId })}
        >
          Withdraw my judgement
        </Button>
      )}
      <JudgementLog judgements={claim.judgements} />
    </Section>
  );
}
