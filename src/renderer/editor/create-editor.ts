import { editor } from './monaco';
import { token } from './theme';

/**
 * Up to here lines are broken by measured widths, which gives an even right edge and takes 0.7 s at 1 MB; above it by
 * estimated widths, which takes 0.04 s.
 */
const measuredWrappingCharacters = 100_000;
/** --size-text and --line-text of the tokens in pixels, as Monaco wants them. */
const fontSize = 16.5;
export const lineHeight = 27;
/** Wrap column that gives the 68-character measure of the tokens in this face (its average letter is narrower than "0"). */
const widestColumn = 66;
/** Room between the text and the minimap, in pixels. */
const rightMargin = 32;

/** Keeps the measure: at most so many characters, and never up to the minimap. */
function keepMeasure(page: editor.IStandaloneCodeEditor): void {
  const { contentWidth } = page.getLayoutInfo();
  const { typicalHalfwidthCharacterWidth: letter } = page.getOption(
    editor.EditorOption.fontInfo,
  ) as editor.FontInfo;
  const column = Math.max(10, Math.min(widestColumn, Math.floor((contentWidth - rightMargin) / letter)));
  page.updateOptions({ wordWrapColumn: column });
  page.getContainerDomNode().style.setProperty('--page-width', `${String(Math.round(column * letter))}px`);
}

function wrappingStrategy(characters: number): 'advanced' | 'simple' {
  return characters <= measuredWrappingCharacters ? 'advanced' : 'simple';
}

/** Makes the page of the transcript in `element`: read-only prose in the text face, without an editor's furniture. */
export function createEditor(element: HTMLElement, text: string): editor.IStandaloneCodeEditor {
  const model = editor.createModel(text, 'plaintext');
  model.setEOL(editor.EndOfLineSequence.LF);
  const page = editor.create(element, {
    model,
    ariaLabel: 'Transcript',
    automaticLayout: true,
    contextmenu: false,
    cursorStyle: 'line-thin',
    domReadOnly: true,
    find: { addExtraSpaceOnTop: false, seedSearchStringFromSelection: 'selection' },
    folding: false,
    fontFamily: token('font-text'),
    fontSize,
    glyphMargin: true,
    guides: { indentation: false },
    hideCursorInOverviewRuler: true,
    hover: { delay: 350, above: false },
    lineDecorationsWidth: 14,
    lineHeight,
    lineNumbers: 'off',
    links: false,
    matchBrackets: 'never',
    minimap: { enabled: true, renderCharacters: false, maxColumn: 60, showSlider: 'always' },
    occurrencesHighlight: 'off',
    overviewRulerBorder: false,
    padding: { top: 8, bottom: 40 },
    readOnly: true,
    renderControlCharacters: false,
    renderLineHighlight: 'none',
    renderWhitespace: 'none',
    roundedSelection: true,
    scrollBeyondLastLine: false,
    scrollbar: { verticalScrollbarSize: 12, useShadows: false, horizontal: 'hidden' },
    selectionHighlight: false,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    unusualLineTerminators: 'off',
    wordWrap: 'bounded',
    wordWrapColumn: widestColumn,
    wrappingIndent: 'none',
    wrappingStrategy: wrappingStrategy(text.length),
  });
  keepMeasure(page);
  page.onDidLayoutChange(() => {
    keepMeasure(page);
  });
  return page;
}
