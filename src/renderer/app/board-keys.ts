import type { Board, Measure } from '#core/compare/board';
import { confirmNext } from '../view/board-actions';
import type { BoardDialog } from '../view/board-dialog';
import {
  currentRelation,
  figureIdsOf,
  followRow,
  openQuestions,
  pickedRows,
  relationsToDecide,
} from '../view/board-rows';
import { useBoardView } from '../view/board-view';
import { useView } from '../view/view-state';
import type { Handlers } from './key-handlers';

/** The name of what the keyboard is in, where panel and lists carry one. */
function focusedKey(attribute: 'pair' | 'question'): string | undefined {
  const holder = document.activeElement?.closest<HTMLElement>(`[data-${attribute}]`);
  return holder?.dataset[attribute];
}

function open(dialog: BoardDialog): void {
  useView.getState().open(dialog);
}

/** The relation that the keyboard is in, else the first that waits for a word. */
function relationHandlers(measure: Measure, transcriptId: string): Handlers {
  const focused = relationsToDecide(measure).find(({ key }) => key === focusedKey('pair'));
  const relation = focused ?? currentRelation(measure);
  if (relation === undefined) return {};
  return {
    'confirm-relation': () =>
      void confirmNext(transcriptId, focused === undefined ? relationsToDecide(measure) : [focused]),
    'override-relation': () => {
      open({ name: 'override-relation', transcriptId, measure, relation });
    },
  };
}

function rowHandlers(measure: Measure, marked: readonly Measure[], transcriptId: string): Handlers {
  return {
    'rename-measure': () => {
      open({ name: 'rename-measure', transcriptId, measure });
    },
    'add-reference': () => {
      open({ name: 'reference', transcriptId, measure, reference: null });
    },
    'mark-row': () => {
      useBoardView.getState().toggleMark(measure);
    },
    'merge-measures': () => {
      open({ name: 'merge-measures', transcriptId, measures: marked.length > 0 ? marked : [measure] });
    },
    ...(figureIdsOf(measure).length < 2
      ? {}
      : {
          'split-measure': () => {
            open({ name: 'move-figures', transcriptId, measure, figureIds: [], to: 'new-row' });
          },
        }),
  };
}

/** The question that the keyboard is in, else the first that nobody set aside. */
function questionHandlers({ questions }: Board, transcriptId: string): Handlers {
  const asked = openQuestions(questions);
  const question = asked.find(({ key }) => key === focusedKey('question')) ?? asked[0];
  if (question === undefined) return {};
  return {
    'dismiss-question': () => {
      open({ name: 'dismiss-question', transcriptId, question });
    },
  };
}

/** What keys do on the compare board: they act on the row that is shown close up. */
export function boardHandlers(board: Board | undefined, transcriptId: string | null): Handlers {
  if (board === undefined || transcriptId === null) return {};
  const { inSight, marked } = useBoardView.getState();
  const measure = followRow(board.measures, inSight);
  return {
    ...questionHandlers(board, transcriptId),
    ...(measure === undefined
      ? {}
      : {
          ...relationHandlers(measure, transcriptId),
          ...rowHandlers(measure, pickedRows(board.measures, marked), transcriptId),
        }),
  };
}
