import { useId, useState } from 'react';
import { sliceSpan, type Span } from '#core/text/span';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { readingInput, typedReading, type TypedCorrection } from '../../ui/figure-correction';
import { FigureFields } from '../../ui/figure-fields';
import styles from './figure-dialog.module.css';

interface AddFigureProps {
  readonly transcriptId: string;
  /** The words to choose from. */
  readonly within: Span;
  /** The words of the figure, where they are chosen already. */
  readonly selected: Span | null;
  readonly onClose: () => void;
}

interface WordChoiceProps {
  readonly words: string;
  readonly onChoose: (start: number, end: number) => void;
}

const dropTyping = () => undefined;

/**
 * Words to select from, by mouse or with Shift and the arrows. What is typed is dropped; a field that is read-only to the
 * platform would take no arrows.
 */
function WordChoice({ words, onChoose }: WordChoiceProps) {
  const id = useId();
  return (
    <>
      <label className={styles.reason} htmlFor={id}>
        Select the words of the figure:
      </label>
      <textarea
        id={id}
        className={styles.choice}
        aria-readonly
        rows={3}
        value={words}
        onChange={dropTyping}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
          if (selectionStart < selectionEnd) onChoose(selectionStart, selectionEnd);
        }}
      />
    </>
  );
}

/** Makes a figure of words that the program passed over: it shows how they would be read, ready to be mended before. */
export function AddFigureDialog({ transcriptId, within, selected, onClose }: AddFigureProps) {
  const [chosen, choose] = useState(selected);
  const [mended, setMended] = useState<Partial<TypedCorrection>>({});
  const task = useTask();
  const transcript = useCall('transcript.read', { transcriptId });
  const asked = useCall('figure.propose', chosen === null ? null : { transcriptId, ...chosen });
  const proposal = asked.isPlaceholderData ? undefined : asked.data;
  const typed = proposal === undefined ? null : { ...typedReading(proposal.reading), ...mended };
  const add = async () => {
    if (proposal === undefined || typed === null) return;
    const { start, end, reading } = proposal;
    const input = { transcriptId, start, end, ...readingInput(typed) };
    if ((await task.run(() => call('figure.add', input))) === undefined) return;
    showNews(`“${reading.text}” is a figure now.`);
    onClose();
  };
  return (
    <ActDialog
      title={proposal === undefined ? 'Add a figure' : `Add the figure “${proposal.reading.text}”`}
      act="Add"
      task={{ busy: task.busy, problem: task.problem ?? asked.error?.message ?? null }}
      ready={typed !== null}
      onAct={() => void add()}
      onClose={onClose}
    >
      {selected !== null || transcript.data === undefined ? null : (
        <WordChoice
          words={sliceSpan(transcript.data.text, within)}
          onChoose={(start, end) => {
            setMended({});
            choose({ start: within.start + start, end: within.start + end });
          }}
        />
      )}
      {proposal === undefined || typed === null ? null : (
        <>
          <p className={styles.reason}>Read so because: {proposal.reading.reason}</p>
          <FigureFields
            typed={typed}
            onChange={(change) => {
              setMended((before) => ({ ...before, ...change }));
            }}
          />
        </>
      )}
    </ActDialog>
  );
}
