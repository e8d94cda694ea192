import { editor } from './monaco';
import { token } from './theme';

/**
 * Up to here lines are broken by measured widths, which gives an even right edge and takes 0.7 s at 1 MB; above it by
 * estimated widths, which takes 0.04 s.
 */
const measuredWrappingCharacters = 100_000;
/** --size-text and --line-text of the tokens in pixels, as Monaco wants them. */
const fontSize = 16.5;
const lineHeight = 27;
/** Wrap column that gives the 68-character measure of the tokens in this face (its average letter is narrower than "0"). */
const wrapColumn = 66;

function wrappingStrategy(characters: number): 'advanced' | 'simple' {
  return characters <= measuredWrappingCharacters ? 'advanced' : 'simple';
}

/** Makes the page of the transcript in `element`: read-only prose in the text face, without an editor's furniture. */
export function createEditor(element: HTMLElement, text: string): editor.IStandaloneCodeEditor {
  const model = editor.createModel(text, 'plaintext');
  model.setEOL(editor.EndOfLineSequence.LF);
  return editor.create(element, {
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
    lineDecorationsWidth: 22,
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
    wordWrapColumn: wrapColumn,
    wrappingIndent: 'none',
    wrappingStrategy: wrappingStrategy(text.length),
  });
}
