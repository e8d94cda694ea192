import { useState } from 'react';
import type { EvidenceView, SourceDetail } from '#core/contract/views';
import { stances, type Stance } from '#core/review/entities';
import { call } from '../../client/bridge';
import { enterSource } from '../../client/enter-source';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { ProblemLine } from '../../ui/problem-line';
import { isSourceNamed, SourceChoice, startingSource } from '../../ui/source-choice';
import { sourceRecord } from '../../ui/source-fields';
import { TextField } from '../../ui/text-field';
import { stanceWords } from '../../view/stance-words';

interface EvidenceFormProps {
  readonly claimId: string;
  readonly sources: readonly SourceDetail[];
  /** The link to change; null makes a new one. */
  readonly link: EvidenceView | null;
  readonly onClose: () => void;
}

/** Empty lines are stored as null: nothing was said, not an empty answer. */
function orNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}

/** Links a source of the project, or a new one, to the claim: stance and passage sit on the link. */
export function EvidenceForm({ claimId, sources, link, onClose }: EvidenceFormProps) {
  const [source, setSource] = useState(() => startingSource(sources));
  const [stance, setStance] = useState<Stance>(link?.stance ?? 'supports');
  const [passage, setPassage] = useState(link?.passage ?? '');
  const [pinpoint, setPinpoint] = useState(link?.pinpoint ?? '');
  const { busy, problem, run } = useTask();

  async function save(): Promise<void> {
    const evidence = { stance, passage, pinpoint: orNull(pinpoint) };
    if (link !== null) {
      if ((await run(() => call('evidence.edit', { linkId: link.id, ...evidence }))) !== undefined) onClose();
      return;
    }
    const sourceId = await enterSource(run, source.id, sourceRecord(source.entered));
    if (sourceId === undefined) return;
    setSource({ ...source, id: sourceId });
    if ((await run(() => call('evidence.link', { claimId, sourceId, ...evidence }))) !== undefined) onClose();
  }

  return (
    <Dialog
      title={link === null ? 'Add a source' : 'Edit the evidence'}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={busy || (link === null && !isSourceNamed(source))}>
            {link === null ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      {link === null ? <SourceChoice sources={sources} value={source} onChange={setSource} /> : null}
      <Field label="Stance: this source">
        {(id) => (
          <select
            id={id}
            value={stance}
            onChange={(event) => {
              setStance(stances.find((name) => name === event.target.value) ?? 'supports');
            }}
          >
            {stances.map((name) => (
              <option key={name} value={name}>
                {stanceWords[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label="Passage"
        help="The exact words in the source that bear on the claim."
        optional
        lines={3}
        value={passage}
        onChange={setPassage}
      />
      <TextField
        label="Pinpoint"
        help="Page, table, minute."
        optional
        value={pinpoint}
        onChange={setPinpoint}
      />
      <ProblemLine message={problem} />
    </Dialog>
  );
}
