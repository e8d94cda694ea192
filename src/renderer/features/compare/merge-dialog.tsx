import { useState } from 'react';
import type { Measure } from '#core/compare/board';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { SelectField } from '../../ui/select-field';
import { knownRow, seenRow } from '../../view/board-rows';
import { useBoardView } from '../../view/board-view';
import { RowChoice } from './row-choice';

interface MergeDialogProps {
  readonly transcriptId: string;
  /** Every row there is to choose from. */
  readonly all: readonly Measure[];
  /** What is merged, as far as it is known already; the first keeps its name unless another is chosen. */
  readonly measures: readonly Measure[];
  readonly onClose: () => void;
}

/** Makes one row of several and asks whose name stays. */
export function MergeDialog({ transcriptId, all, measures, onClose }: MergeDialogProps) {
  const [chosen, setChosen] = useState(measures);
  const [into, setInto] = useState(measures[0]);
  const { choose, mark } = useBoardView();
  const task = useTask();
  const target = chosen.find((measure) => measure === into) ?? chosen[0];
  const merge = async () => {
    if (target === undefined) return;
    const from = chosen.filter((measure) => measure !== target);
    const input = { transcriptId, into: seenRow(target), from: from.map(seenRow) };
    if ((await task.run(() => call('measure.merge', input))) === undefined) return;
    mark([]);
    choose(knownRow(target));
    showNews(`${String(chosen.length)} rows are one now: “${target.name}”.`);
    onClose();
  };
  return (
    <ActDialog
      title="Merge rows"
      act="Merge"
      task={task}
      ready={chosen.length > 1}
      wide
      onAct={() => void merge()}
      onClose={onClose}
    >
      <RowChoice
        label="These rows measure the same"
        measures={[...measures, ...all.filter((measure) => !measures.includes(measure))]}
        chosen={chosen}
        multiple
        onChange={setChosen}
      />
      {target === undefined || chosen.length < 2 ? null : (
        <SelectField
          label="The name that stays"
          value={target.id}
          options={chosen.map(({ id, name }) => [id, name] as const)}
          onChange={(id) => {
            setInto(chosen.find((measure) => measure.id === id));
          }}
        />
      )}
    </ActDialog>
  );
}
