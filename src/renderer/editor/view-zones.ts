import { throughInterpreter } from '#core/review/turn-mark';
import type { Span } from '#core/text/span';
import { lineHeight } from './create-editor';
import type { editor } from './monaco';
import type { TurnHeading } from './marked-span';

const headingHeight = 54;
/** A heading lies over the lines that its label has for itself; the room above it stays. */
const leastHeight = 12;
/** Half a line between paragraphs: the page breathes without looking like a list. */
const paragraphGap = 13;
/** Above this many paragraphs gaps are left out: each is an element that Monaco keeps track of. */
const mostGaps = 20_000;

type Page = editor.IStandaloneCodeEditor;

/** Places zones; the answer takes them out again. */
function placeZones(page: Page, zones: readonly editor.IViewZone[]): () => void {
  const ids: string[] = [];
  page.changeViewZones((accessor) => {
    for (const zone of zones) ids.push(accessor.addZone(zone));
  });
  return () => {
    page.changeViewZones((accessor) => {
      for (const id of ids) accessor.removeZone(id);
    });
  };
}

/** Puts the space between paragraphs into the page, once for its life. */
export function placeGaps(page: Page): void {
  const lines = page.getModel()?.getLineCount() ?? 0;
  if (lines > mostGaps) return;
  placeZones(
    page,
    Array.from({ length: lines - 1 }, (_, line) => ({
      afterLineNumber: line + 1,
      heightInPx: paragraphGap,
      domNode: document.createElement('div'),
    })),
  );
}

/** What a heading's buttons lead to. */
export interface HeadingChoices {
  readonly onChooseSpeaker: (speakerId: string) => void;
  readonly onChooseTurn: (words: Span) => void;
}

const changeTurn = 'Say who speaks here, or that it is no speech';

/** One heading's elements; the words in them change, their place does not. */
class HeadingNode {
  /** Monaco lays out the zone's own element; the heading is inside it. */
  readonly zone = document.createElement('div');
  readonly #name = document.createElement('button');
  readonly #role = document.createElement('span');
  readonly #interpreted = document.createElement('span');
  readonly #turn = document.createElement('button');
  readonly #progress = document.createElement('span');

  constructor(heading: TurnHeading, { onChooseSpeaker, onChooseTurn }: HeadingChoices) {
    const { start, speakerId } = heading;
    const line = document.createElement('div');
    this.zone.className = 'turn-zone';
    line.className = 'turn-heading';
    this.#name.type = 'button';
    this.#name.title = speakerId === null ? changeTurn : 'Correct the name or role';
    this.#name.tabIndex = -1;
    this.#name.className = 'turn-name';
    if (speakerId === null) this.#name.classList.add('turn-nobody');
    this.#role.className = 'turn-role';
    this.#interpreted.className = 'turn-interpreted';
    this.#turn.type = 'button';
    this.#turn.tabIndex = -1;
    this.#turn.className = 'turn-change';
    this.#progress.className = 'turn-progress';
    const chooseTurn = () => {
      onChooseTurn({ start, end: start + 1 });
    };
    this.#turn.addEventListener('click', chooseTurn);
    this.#name.addEventListener('click', () => {
      if (speakerId === null) chooseTurn();
      else onChooseSpeaker(speakerId);
    });
    line.append(this.#name, this.#interpreted, this.#role, this.#turn, this.#progress);
    this.zone.append(line);
    this.say(heading);
  }

  say({ name, role, interpreted, changedBy, progress }: TurnHeading): void {
    this.#name.textContent = name;
    this.#role.textContent = role ?? '';
    this.#role.title = role ?? '';
    this.#interpreted.textContent = interpreted ? throughInterpreter : '';
    this.#interpreted.hidden = !interpreted;
    this.#turn.textContent = changedBy === null ? 'Change…' : 'changed';
    this.#turn.title = changedBy === null ? changeTurn : `Said so by ${changedBy}. ${changeTurn}`;
    this.#turn.classList.toggle('turn-changed', changedBy !== null);
    this.#progress.textContent = progress;
  }
}

/** Speakers' headings above their turns. */
export interface Headings {
  /** New words in the headings that stand; the turns are the same. */
  readonly say: (headings: readonly TurnHeading[]) => void;
  readonly remove: () => void;
}

/** Puts speakers' headings into the page. */
export function placeHeadings(
  page: Page,
  headings: readonly TurnHeading[],
  onChoose: HeadingChoices,
): Headings {
  const model = page.getModel();
  const nodes = new Map(headings.map((heading) => [heading.id, new HeadingNode(heading, onChoose)]));
  const zones = headings.flatMap((heading) => {
    const node = nodes.get(heading.id);
    if (model === null || node === undefined || heading.inLine) return [];
    const { lineNumber } = model.getPositionAt(heading.label?.start ?? heading.start);
    const covered = model.getPositionAt(heading.start).lineNumber - lineNumber;
    const heightInPx = Math.max(leastHeight, headingHeight - covered * (lineHeight + paragraphGap));
    return [{ afterLineNumber: lineNumber - 1, heightInPx, domNode: node.zone }];
  });
  const remove = placeZones(page, zones);
  return {
    say: (changed) => {
      for (const heading of changed) nodes.get(heading.id)?.say(heading);
    },
    remove,
  };
}
