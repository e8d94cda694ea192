import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The peers' suites stand beside the repository and are no part of it; without them the benchmark skips. */
const peers = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'peers');

export const recognizerSuites = [
  'Number/NumberModel',
  'Number/OrdinalModel',
  'Number/PercentModel',
  'NumberWithUnit/CurrencyModel',
  'NumberWithUnit/DimensionModel',
  'NumberWithUnit/TemperatureModel',
  'NumberWithUnit/AgeModel',
] as const;
export type RecognizerSuite = (typeof recognizerSuites)[number];

/** What a suite wants to be found in a text: a span, its value and its unit in the suite's own words. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly unit: string | null;
}

export interface PeerCase {
  readonly input: string;
  readonly wanted: readonly Wanted[];
}

interface RecognizerResult {
  readonly Text: string;
  readonly Start?: number;
  readonly Resolution?: { readonly value?: string; readonly unit?: string; readonly isoCurrency?: string };
}

interface RecognizerCase {
  readonly Input: string;
  readonly Results: readonly RecognizerResult[];
}

interface QuantulumCase {
  readonly req: string;
  readonly res: readonly {
    readonly surface: string;
    readonly value: number;
    readonly unit: string;
    readonly uncertainty?: number;
  }[];
}

/** True where the peers' suites are at hand. */
export function havePeers(): boolean {
  return existsSync(peers);
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(peers, name), 'utf8').replace(/^\uFEFF/, ''));
}

/** One suite of Recognizers-Text. */
export function readRecognizerCases(suite: string): readonly PeerCase[] {
  return (readJson(`recognizers-text/${suite}.json`) as readonly RecognizerCase[]).map(
    ({ Input, Results }) => ({
      input: Input,
      wanted: Results.map((result) => wantedFrom(Input, result)),
    }),
  );
}

/** The suites write some starts beside the place; the words decide, nearest to the start that is given. */
function wantedFrom(input: string, { Text, Start, Resolution }: RecognizerResult): Wanted {
  const lower = input.toLowerCase();
  const words = Text.toLowerCase();
  const given = Start ?? 0;
  const start = lower.startsWith(words, given) ? given : Math.max(0, lower.indexOf(words));
  return {
    start,
    end: start + Text.length,
    value: Resolution?.value ?? null,
    unit: Resolution?.isoCurrency ?? Resolution?.unit ?? null,
  };
}

/** The quantities of quantulum3; a quantity with an uncertainty is a range or a measured error. */
export function readQuantulumCases(): readonly PeerCase[] {
  return (readJson('quantulum3/quantities.json') as readonly QuantulumCase[]).map(({ req, res }) => {
    let from = 0;
    const wanted = res.map(({ surface, value, unit, uncertainty }) => {
      const start = Math.max(0, req.indexOf(surface, from));
      from = start + surface.length;
      const isRange = (uncertainty ?? 0) > 0;
      return { start, end: from, value: isRange ? `${value}±${uncertainty}` : String(value), unit };
    });
    return { input: req, wanted };
  });
}
