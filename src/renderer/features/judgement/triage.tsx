import { useState } from 'react';
import { checkabilities, type Checkability } from '#core/claims/claim-candidate';
import type { ClaimDetail } from '#core/contract/views';
import { call } from '../../client/bridge';
import { perform } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { useClaimForms } from '../../view/claim-forms';
import styles from './triage.module.css';

const words: Readonly<Record<Checkability, string>> = {
  checkable: 'Checkable',
  opinion: 'Opinion',
  prediction: 'Prediction or promise',
  'not-checkable-now': 'Not checkable now',
  quoting: 'Quoting another',
  'out-of-scope': 'Out of scope',
};

function SetAsideDialog({ claim, onClose }: { readonly claim: ClaimDetail; readonly onClose: () => void }) {
  const { id, checkability: current, checkabilityReason } = claim.summary;
  const [checkability, setCheckability] = useState<Checkability>(
    current === 'checkable' ? 'opinion' : current,
  );
  const [reason, setReason] = useState(checkabilityReason ?? '');
  const task = useTask();
  async function save(): Promise<void> {
    const done = await task.run(() => call('claim.triage', { claimId: id, checkability, reason }));
    if (done !== undefined) onClose();
  }
  return (
    <ActDialog
      title="Set the claim aside"
      act="Set aside"
      task={task}
      ready={reason.trim() !== ''}
      onAct={() => void save()}
      onClose={onClose}
    >
      <Field label="Why it is not checked">
        {(fieldId) => (
          <select
            id={fieldId}
            value={checkability}
            onChange={(event) => {
              setCheckability(checkabilities.find((name) => name === event.target.value) ?? 'opinion');
            }}
          >
            {checkabilities
              .filter((name) => name !== 'checkable')
              .map((name) => (
                <option key={name} value={name}>
                  {words[name]}
                </option>
              ))}
          </select>
        )}
      </Field>
      <TextField
        label="Reason"
        help="Printed in the report's list of what was not checked."
        lines={2}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </ActDialog>
  );
}

/** Whether the claim is in the work, and why it was picked. */
export function Triage({ claim }: { readonly claim: ClaimDetail }) {
  const { form, openForm } = useClaimForms();
  const { summary } = claim;
  const aside = summary.checkability !== 'checkable';
  const takeUp = () =>
    void perform('claim.triage', { claimId: summary.id, checkability: 'checkable', reason: null });
  return (
    <Section title="Triage" aside={summary.triaged ? 'decided by a person' : 'proposed by the program'}>
      <p className={styles.state}>
        <strong>{words[summary.checkability]}</strong>
        {summary.checkabilityReason === null ? null : <span>: {summary.checkabilityReason}</span>}
      </p>
      <p className={styles.reason}>
        Check-worthiness {Math.round(summary.checkworthiness * 100)} of 100: {summary.reason}
      </p>
      <div className={styles.actions}>
        <Button
          hint="X"
          onClick={() => {
            openForm('triage');
          }}
        >
          {aside ? 'Change the reason…' : 'Set aside…'}
        </Button>
        {aside ? <Button onClick={takeUp}>Check it after all</Button> : null}
      </div>
      {form === 'triage' ? (
        <SetAsideDialog
          claim={claim}
          onClose={() => {
            openForm(null);
          }}
        />
      ) : null}
    </Section>
  );
}
