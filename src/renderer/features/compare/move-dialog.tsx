import { useState } from 'react';
import type { BoardFigure, Measure } from '#core/compare/board';
import type { Result } from '#core/result';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { figureIdsOf, seenRow } from '../../view/board-rows';
import { useBoardView } from '../../view/board-view';
import { FigureChoice } from './figure-choice';
import { RowChoice } from './row-choice';

const targets = [
  ['new-row', 'a row of their own'],
  ['other-row', 'another row'],
] as const;
type Target = (typeof targets)[number][0];

interface MoveDialogProps {
  readonly transcriptId: string;
  readonly all: readonly Measure[];
  readonly measure: Measure;
  readonly figureIds: readonly string[];
  readonly to: Target;
  readonly onClose: () => void;
}

/** Where the figures are counted to from now on. */
interface Place {
  readonly to: Target;
  readonly name: string;
  readonly row: Measure | undefined;
}

function isPlaced({ to, name, row }: Place): boolean {
  return to === 'new-row' ? name.trim() !== '' : row !== undefined;
}

async function moveTo(
  transcriptId: string,
  figureIds: readonly string[],
  { to, name, row }: Place,
): Promise<Result<unknown>> {
  return to === 'new-row' || row === undefined
    ? call('measure.split', { transcriptId, figureIds: [...figureIds], name })
    : call('measure.assign', { transcriptId, figureIds: [...figureIds], to: seenRow(row) });
}

function movedWords(figures: readonly BoardFigure[], { to, name, row }: Place): string {
  const what = figures.map(({ text }) => `“${text}”`).join(', ');
  const verb = figures.length === 1 ? 'is' : 'are';
  const where = to === 'new-row' ? `a row of their own: “${name.trim()}”` : `“${row?.name ?? ''}”`;
  return `${what} ${verb} counted to ${where} now.`;
}

/** Takes figures out of a row: into a new one with a name, or into another. */
export function MoveDialog({ transcriptId, all, measure, onClose, ...given }: MoveDialogProps) {
  const [picked, setPicked] = useState(given.figureIds);
  const [place, setPlace] = useState<Place>({ to: given.to, name: '', row: undefined });
  const choose = useBoardView((view) => view.choose);
  const task = useTask();
  const change = (part: Partial<Place>) => {
    setPlace((before) => ({ ...before, ...part }));
  };
  const figures = measure.cells.flatMap((cell) => cell.figures);
  const move = async () => {
    if ((await task.run(() => moveTo(transcriptId, picked, place))) === undefined) return;
    const left = figureIdsOf(measure).filter((id) => !picked.includes(id));
    if (left.length > 0) choose({ id: measure.id, figureIds: left });
    showNews(
      movedWords(
        figures.filter(({ id }) => id !== undefined && picked.includes(id)),
        place,
      ),
    );
    onClose();
  };
  return (
    <ActDialog
      title={given.to === 'new-row' ? `Split “${measure.name}”` : `Move out of “${measure.name}”`}
      act={place.to === 'new-row' ? 'Split off' : 'Move'}
      task={task}
      ready={picked.length > 0 && isPlaced(place)}
      wide
      onAct={() => void move()}
      onClose={onClose}
    >
      <FigureChoice figures={figures} picked={picked} onChange={setPicked} />
      <SelectField
        label="They belong to"
        value={place.to}
        options={targets}
        onChange={(to) => {
          change({ to });
        }}
      />
      {place.to === 'new-row' ? (
        <TextField
          label="Name of the new row"
          value={place.name}
          onChange={(name) => {
            change({ name });
          }}
        />
      ) : (
        <RowChoice
          label="The row that they belong to"
          measures={all.filter(({ id }) => id !== measure.id)}
          chosen={place.row === undefined ? [] : [place.row]}
          multiple={false}
          onChange={([row]) => {
            change({ row });
          }}
        />
      )}
    </ActDialog>
  );
}
