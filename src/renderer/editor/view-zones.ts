import type { editor } from './monaco';
import type { TurnHeading } from './marked-span';

const headingHeight = 54;
/** Half a line between paragraphs: the page breathes without looking like a list. */
const paragraphGap = 13;
/** Above this many paragraphs gaps are left out: each is an element that Monaco keeps track of. */
const mostGaps = 20_000;

function element(className: string, text: string): HTMLElement {
  const node = document.createElement('span');
  node.className = className;
  node.textContent = text;
  return node;
}

function headingNode(heading: TurnHeading, onChoose: (speakerId: string) => void): HTMLElement {
  // Monaco lays out the zone's own element; the heading is inside it.
  const zone = document.createElement('div');
  zone.className = 'turn-zone';
  const node = document.createElement('div');
  node.className = 'turn-heading';
  const name = document.createElement('button');
  name.type = 'button';
  name.className = 'turn-name';
  name.textContent = heading.name;
  name.title = 'Correct the name or role';
  name.tabIndex = -1;
  name.addEventListener('click', () => {
    onChoose(heading.speakerId);
  });
  node.append(name, element('turn-role', heading.role ?? ''), element('turn-progress', heading.progress));
  zone.append(node);
  return zone;
}

function headingZones(
  model: editor.ITextModel,
  headings: readonly TurnHeading[],
  onChoose: (speakerId: string) => void,
): editor.IViewZone[] {
  return headings.map((heading) => ({
    afterLineNumber: model.getPositionAt(heading.label?.start ?? heading.start).lineNumber - 1,
    heightInPx: headingHeight,
    domNode: headingNode(heading, onChoose),
  }));
}

function gapZones(model: editor.ITextModel): editor.IViewZone[] {
  if (model.getLineCount() > mostGaps) return [];
  return Array.from({ length: model.getLineCount() - 1 }, (_, line) => ({
    afterLineNumber: line + 1,
    heightInPx: paragraphGap,
    domNode: document.createElement('div'),
  }));
}

/** Puts speakers' headings and the space between paragraphs into the page; the answer takes them out again. */
export function placeViewZones(
  page: editor.IStandaloneCodeEditor,
  headings: readonly TurnHeading[],
  onChoose: (speakerId: string) => void,
): () => void {
  const model = page.getModel();
  if (model === null) return () => undefined;
  const ids: string[] = [];
  page.changeViewZones((accessor) => {
    for (const zone of [...gapZones(model), ...headingZones(model, headings, onChoose)])
      ids.push(accessor.addZone(zone));
  });
  return () => {
    page.changeViewZones((accessor) => {
      for (const id of ids) accessor.removeZone(id);
    });
  };
}
