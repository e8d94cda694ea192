import { useEffect } from 'react';
import type { Board } from '#core/compare/board';
import type { ClaimSummary } from '#core/contract/views';
import { verdictScale } from '#core/review/verdict';
import { showNews } from '../client/problems';
import { acceptFigures, judgeClaim, moveClaim, removeClaim, travelHistory } from '../view/claim-actions';
import { useClaimForms } from '../view/claim-forms';
import { keyAction } from '../view/key-action';
import { useMoreVerdicts } from '../view/more-verdicts';
import { addFigure, assignWords, editSpanToSelection, makeClaimOfSelection } from '../view/selection-actions';
import { useView, type View } from '../view/view-state';
import { boardHandlers } from './board-keys';
import { focusRationale, focusSearch } from './focus';
import type { Handlers } from './key-handlers';

/** Keys that act anywhere; undo and redo in a field are the field's own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('.monaco-editor') !== null)
    return target instanceof Element && target.closest('.find-widget') !== null;
  return target.matches('input, textarea, select, [contenteditable="true"]');
}

/** Enter and the arrows belong to the control that has the focus, if it is one that uses them. */
function usesKeyItself(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element)) return false;
  if (event.key === 'Enter') return event.target.closest('button, a, summary, [role="row"]') !== null;
  // Space presses what has the focus and scrolls what can be; at a row's head it would select what is selected already.
  if (event.key === ' ') return event.target !== document.body && event.target.closest('tbody th') === null;
  if (event.key.startsWith('Arrow'))
    return event.target.closest('.monaco-editor, [role="grid"], table') !== null;
  return false;
}

function viewHandlers(): Handlers {
  const go = (view: View) => () => {
    useView.getState().show(view);
  };
  return {
    'view-review': go('review'),
    'view-compare': go('compare'),
    'view-sources': go('sources'),
    'view-report': go('report'),
    'view-history': go('history'),
    back: () => {
      useView.getState().goBack();
    },
    help: () => {
      useView.getState().open({ name: 'help' });
    },
    undo: () => void travelHistory('undo', showNews),
    redo: () => void travelHistory('redo', showNews),
    search: focusSearch,
  };
}

function claimHandlers(claims: readonly ClaimSummary[], transcriptId: string | null): Handlers {
  const { claimId, showPane } = useView.getState();
  const next = () => {
    moveClaim(claims, 1);
  };
  const form = (name: 'note' | 'source' | 'triage') => () => {
    showPane('claim');
    useClaimForms.getState().openForm(name);
  };
  const always: Handlers = {
    'next-claim': next,
    next,
    'previous-claim': () => {
      moveClaim(claims, -1);
    },
    ...(transcriptId === null
      ? {}
      : {
          'claim-from-selection': () => void makeClaimOfSelection(transcriptId),
          'add-figure': () => {
            addFigure(transcriptId);
          },
          'assign-words': () => {
            assignWords(
              transcriptId,
              claims.find(({ id }) => id === claimId),
            );
          },
        }),
  };
  if (claimId === null) return always;
  return {
    ...always,
    verify: () => void judgeClaim(claims, 'supported', false),
    'verify-stay': () => void judgeClaim(claims, 'supported', true),
    dispute: () => void judgeClaim(claims, 'contradicted', false),
    'dispute-stay': () => void judgeClaim(claims, 'contradicted', true),
    'more-verdicts': () => {
      showPane('claim');
      const { openFor, setOpen } = useMoreVerdicts.getState();
      setOpen(openFor === claimId ? null : claimId);
    },
    'accept-figures': () => void acceptFigures(claimId),
    rationale: focusRationale,
    note: form('note'),
    source: form('source'),
    'set-aside': form('triage'),
    'edit-span': () => void editSpanToSelection(claimId),
    'remove-claim': () => void removeClaim(claims, claimId),
    clear: () => {
      useMoreVerdicts.getState().setOpen(null);
      useClaimForms.getState().openForm(null);
    },
  };
}

/** A number while the whole scale is open chooses from it. */
function verdictByNumber(event: KeyboardEvent, claims: readonly ClaimSummary[]): boolean {
  const entry = verdictScale[Number(event.key) - 1];
  const { openFor, setOpen } = useMoreVerdicts.getState();
  const isOpen = openFor !== null && openFor === useView.getState().claimId;
  if (!isOpen || entry === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  setOpen(null);
  void judgeClaim(claims, entry.code, false);
  return true;
}

/** What the keys act on. */
interface Shown {
  readonly claims: readonly ClaimSummary[];
  /** Asked for only where it is shown. */
  readonly board: Board | undefined;
  readonly transcriptId: string | null;
}

/** One place where keys become acts. A dialog keeps its keys to itself; single keys are off while typing. */
export function useKeys({ claims, board, transcriptId }: Shown): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]') !== null)
        return;
      const { view } = useView.getState();
      const review = view === 'review';
      const id = keyAction(event, view);
      const done = review && verdictByNumber(event, claims);
      if (!done && (id === null || usesKeyItself(event))) return;
      const handlers = {
        ...viewHandlers(),
        ...(review ? claimHandlers(claims, transcriptId) : {}),
        ...(view === 'compare' ? boardHandlers(board, transcriptId) : {}),
      };
      const handler = id === null ? undefined : handlers[id];
      if (!done && handler === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (!done) handler?.();
    }
    // Before Monaco, which would answer a letter with "cannot edit in read-only editor".
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [claims, board, transcriptId]);
}
