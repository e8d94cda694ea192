import { useState } from 'react';
import type { BoardReference, Measure } from '#core/compare/board';
import type { SourceDetail } from '#core/contract/views';
import type { FigureReading, ReferenceRow } from '#core/review/entities';
import { call } from '../../client/bridge';
import { enterSource } from '../../client/enter-source';
import { showNews } from '../../client/problems';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { readingInput, typedReading, type TypedCorrection } from '../../ui/figure-correction';
import { FigureFields } from '../../ui/figure-fields';
import { PassageFields } from '../../ui/passage-fields';
import { isSourceNamed, SourceChoice, startingSource } from '../../ui/source-choice';
import { sourceRecord } from '../../ui/source-fields';
import { TextField } from '../../ui/text-field';
import { seenRow } from '../../view/board-rows';
import styles from './reference-dialog.module.css';

interface ReferenceDialogProps {
  readonly transcriptId: string;
  readonly measure: Measure;
  /** null enters a new value. */
  readonly reference: BoardReference | null;
  readonly onClose: () => void;
}

interface FormProps extends ReferenceDialogProps {
  readonly sources: readonly SourceDetail[];
  /** The value as it was entered. */
  readonly stored: ReferenceRow | null;
}

/** How the words are read: as they were entered while they are those, else as the program reads them. */
function useReading(transcriptId: string, words: string, stored: ReferenceRow | null) {
  const own = stored?.reading.text === words.trim() ? stored.reading : null;
  const asking = own === null && words.trim() !== '';
  const asked = useCall('reference.propose', asking ? { transcriptId, words } : null);
  const proposed = asking ? asked.data : undefined;
  return {
    reading: own ?? proposed ?? null,
    settled: own !== null || (proposed !== undefined && !asked.isPlaceholderData),
    problem: asking ? (asked.error?.message ?? null) : null,
  };
}

interface WordsProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly reading: FigureReading | null;
  readonly typed: TypedCorrection | null;
  readonly onChange: (change: Partial<TypedCorrection>) => void;
}

/** The figure as the source says it, and how it is read, to be mended. */
function FigureWords({ words, onWords, reading, typed, onChange }: WordsProps) {
  return (
    <>
      <TextField
        label="The figure, as the source says it"
        placeholder="about 345 schools in 2021"
        value={words}
        onChange={onWords}
      />
      {reading === null || typed === null ? null : (
        <div className={styles.reading}>
          <p className={styles.reason}>Read so because: {reading.reason}</p>
          <FigureFields typed={typed} onChange={onChange} />
        </div>
      )}
    </>
  );
}

function ReferenceForm({ transcriptId, measure, reference, sources, stored, onClose }: FormProps) {
  const [source, setSource] = useState(() => startingSource(sources, stored?.sourceId));
  const [words, setWords] = useState(stored?.reading.text ?? '');
  const [mended, setMended] = useState<Partial<TypedCorrection>>({});
  const [passage, setPassage] = useState(stored?.passage ?? '');
  const [pinpoint, setPinpoint] = useState(stored?.pinpoint ?? '');
  const task = useTask();
  const { reading, settled, problem } = useReading(transcriptId, words, stored);
  const typed = reading === null ? null : { ...typedReading(reading), ...mended };
  const save = async () => {
    if (typed === null) return;
    const sourceId = await enterSource(task.run, source.id, sourceRecord(source.entered));
    if (sourceId === undefined) return;
    setSource({ ...source, id: sourceId });
    const value = { words, sourceId, passage, pinpoint: pinpoint.trim() || null, ...readingInput(typed) };
    const done = await task.run<unknown>(() =>
      reference === null
        ? call('reference.add', { transcriptId, row: seenRow(measure), ...value })
        : call('reference.edit', { transcriptId, referenceId: reference.id, ...value }),
    );
    if (done === undefined) return;
    showNews(`“${words.trim()}” stands in “${measure.name}” as a value from evidence.`);
    onClose();
  };
  return (
    <ActDialog
      title={reference === null ? 'Add a value from evidence' : 'Edit the value from evidence'}
      act={reference === null ? 'Add' : 'Save'}
      task={{ ...task, problem: task.problem ?? problem }}
      ready={typed !== null && settled && isSourceNamed(source)}
      wide
      onAct={() => void save()}
      onClose={onClose}
    >
      <p className={styles.reason}>For the row “{measure.name}”.</p>
      <SourceChoice sources={sources} value={source} onChange={setSource} />
      <FigureWords
        words={words}
        onWords={(next) => {
          setWords(next);
          setMended({});
        }}
        reading={reading}
        typed={typed}
        onChange={(change) => {
          setMended((before) => ({ ...before, ...change }));
        }}
      />
      <PassageFields
        passage={passage}
        pinpoint={pinpoint}
        bearing="The exact words in the source around the figure."
        onPassage={setPassage}
        onPinpoint={setPinpoint}
      />
    </ActDialog>
  );
}

/** Enters a value from evidence with its source, or corrects one. It is a figure like any other: read from words, mended by a person. */
export function ReferenceDialog(props: ReferenceDialogProps) {
  const { reference } = props;
  const sources = useCall('sources.list', {});
  const stored = useCall('reference.read', reference === null ? null : { referenceId: reference.id });
  if (sources.data === undefined || (reference !== null && stored.data === undefined)) return null;
  return (
    <ReferenceForm
      {...props}
      sources={sources.data}
      stored={reference === null ? null : (stored.data ?? null)}
    />
  );
}
