import { useState } from 'react';
import type { EvidenceView, SourceDetail } from '#core/contract/views';
import { stances, type Stance } from '#core/review/entities';
import { call } from '../../client/bridge';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { ProblemLine } from '../../ui/problem-line';
import { emptySource, SourceFields, sourceRecord } from '../../ui/source-fields';
import { TextField } from '../../ui/text-field';
import { stanceWords } from '../../view/stance-words';

interface EvidenceFormProps {
  readonly claimId: string;
  readonly sources: readonly SourceDetail[];
  /** The link to change; null makes a new one. */
  readonly link: EvidenceView | null;
  readonly onClose: () => void;
}

const newSource = 'new';

/** Empty lines are stored as null: nothing was said, not an empty answer. */
function orNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}

/** Links a source of the project, or a new one, to the claim: stance and passage sit on the link. */
export function EvidenceForm({ claimId, sources, link, onClose }: EvidenceFormProps) {
  const [sourceId, setSourceId] = useState(link?.sourceId ?? sources[0]?.id ?? newSource);
  const [source, setSource] = useState(emptySource);
  const [stance, setStance] = useState<Stance>(link?.stance ?? 'supports');
  const [passage, setPassage] = useState(link?.passage ?? '');
  const [pinpoint, setPinpoint] = useState(link?.pinpoint ?? '');
  const { busy, problem, run } = useTask();
  const isNew = link === null && sourceId === newSource;

  async function save(): Promise<void> {
    const evidence = { stance, passage, pinpoint: orNull(pinpoint) };
    if (link !== null) {
      if ((await run(() => call('evidence.edit', { linkId: link.id, ...evidence }))) !== undefined) onClose();
      return;
    }
    const chosen = isNew ? (await run(() => call('source.add', sourceRecord(source))))?.sourceId : sourceId;
    if (chosen === undefined) return;
    // A second try after a refused link must not enter the source twice.
    setSourceId(chosen);
    if ((await run(() => call('evidence.link', { claimId, sourceId: chosen, ...evidence }))) !== undefined)
      onClose();
  }

  return (
    <Dialog
      title={link === null ? 'Add a source' : 'Edit the evidence'}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={busy || (isNew && source.title.trim() === '')}>
            {link === null ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      {link !== null || sources.length === 0 ? null : (
        <Field label="Source">
          {(id) => (
            <select
              id={id}
              value={sourceId}
              onChange={(event) => {
                setSourceId(event.target.value);
              }}
            >
              {sources.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {[entry.title, entry.publisher].filter(Boolean).join(' · ')}
                </option>
              ))}
              <option value={newSource}>A new source…</option>
            </select>
          )}
        </Field>
      )}
      {isNew ? <SourceFields value={source} onChange={setSource} /> : null}
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
