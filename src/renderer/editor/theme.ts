import type { MarkedSpan } from './marked-span';
import { editor } from './monaco';

/** The value of a design token as the page has it now; '' where there is none. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Resolves when the text face can be measured; a face that cannot be had leaves the fallback. */
export async function textFaceReady(): Promise<void> {
  const [face = ''] = token('font-text').split(',');
  await Promise.allSettled([document.fonts.load(`16px ${face}`), document.fonts.load(`600 16px ${face}`)]);
}

/** Tokens are three- or six-digit colours; Monaco wants six digits and takes two more for strength. */
function colour(name: string, strength = ''): string {
  return `${token(name)}${strength}`;
}

/** Makes Monaco's theme out of the page's tokens, so that there is one place where a colour is said. */
export function applyTheme(dark: boolean): void {
  editor.defineTheme('claimdesk', {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [{ token: '', foreground: token('ink').slice(1) }],
    colors: {
      'editor.background': colour('paper'),
      'editor.foreground': colour('ink'),
      'editorGutter.background': colour('paper'),
      'editor.selectionBackground': colour('accent', '38'),
      'editor.inactiveSelectionBackground': colour('accent', '22'),
      'editorCursor.foreground': colour('accent'),
      'editorHoverWidget.background': colour('raised'),
      'editorHoverWidget.border': colour('line-strong'),
      'editorHoverWidget.foreground': colour('ink'),
      'editorWidget.background': colour('raised'),
      'editorWidget.border': colour('line-strong'),
      'minimap.foregroundOpacity': '#00000060',
      'minimap.background': colour('paper'),
      'minimapSlider.background': colour('ink', '14'),
      'minimapSlider.hoverBackground': colour('ink', '22'),
      'minimapSlider.activeBackground': colour('ink', '2e'),
      'scrollbar.shadow': '#00000000',
      'scrollbarSlider.background': colour('ink', '22'),
      'scrollbarSlider.hoverBackground': colour('ink', '38'),
      'editorOverviewRuler.border': '#00000000',
      focusBorder: '#00000000',
    },
  });
  editor.setTheme('claimdesk');
}

const verdictTokens: Readonly<Record<MarkedSpan['verdict'], string>> = {
  supported: 'supported',
  supported_qualified: 'qualified',
  contradicted: 'contradicted',
  conflicting: 'conflicting',
  misleading: 'misleading',
  unsupported: 'unsupported',
  unverifiable: 'unverifiable',
  none: 'unreviewed',
};

/** Machine-found claims are many and not done: in the margins they stay faint. */
const faint = '40';

export type VerdictColours = Readonly<Record<MarkedSpan['verdict'], string>>;

/** The colours of verdicts in minimap and ruler, as the page has them now. */
export function verdictColours(): VerdictColours {
  const of = (verdict: MarkedSpan['verdict']) => token(verdictTokens[verdict]);
  return {
    supported: of('supported'),
    supported_qualified: of('supported_qualified'),
    contradicted: of('contradicted'),
    conflicting: of('conflicting'),
    misleading: of('misleading'),
    unsupported: of('unsupported'),
    unverifiable: of('unverifiable'),
    none: `${of('none')}${faint}`,
  };
}
