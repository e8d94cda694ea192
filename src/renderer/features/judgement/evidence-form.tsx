import { useState } from 'react';
import type { EvidenceView, SourceDetail } from '#core/contract/views';
import { stances, type Stance } from '#core/review/entities';
import { call } from '../../client/bridge';
import { enterSource } from '../../client/enter-source';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { Field } from '../../ui/field';
import { PassageFields } from '../../ui/passage-fields';
import { isSourceNamed, SourceChoice, startingSource } from '../../ui/source-choice';
import { sourceRecord } from '../../ui/source-fields';
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
  const task = useTask();

  async function save(): Promise<void> {
    const evidence = { stance, passage, pinpoint: orNull(pinpoint) };
    if (link !== null) {
      if ((await task.run(() => call('evidence.edit', { linkId: link.id, ...evidence }))) !== undefined)
        onClose();
      return;
    }
    const sourceId = await enterSource(task.run, source.id, sourceRecord(source.entered));
    if (sourceId === undefined) return;
    setSource({ ...source, id: sourceId });
    if ((await task.run(() => call('evidence.link', { claimId, sourceId, ...evidence }))) !== undefined)
      onClose();
  }

  return (
    <ActDialog
      title={link === null ? 'Add a source' : 'Edit the evidence'}
      act={link === null ? 'Add' : 'Save'}
      task={task}
      ready={link !== null || isSourceNamed(source)}
      onAct={() => void save()}
      onClose={onClose}
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
      <PassageFields
        passage={passage}
        pinpoint={pinpoint}
        bearing="The exact words in the source that bear on the claim."
        onPassage={setPassage}
        onPinpoint={setPinpoint}
      />
    </ActDialog>
  );
}
