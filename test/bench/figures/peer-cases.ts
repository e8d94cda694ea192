import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, readDay, writeDay } from '#core/figures/calendar';

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
  /** For times: the days that are right, first and last ("2019-01-01/2019-01-31"), or a length ("P3D"). */
  readonly times: readonly string[];
  /** What the suite calls it ("daterange"); null where it has but one kind. */
  readonly type: string | null;
}

export interface PeerCase {
  readonly input: string;
  readonly wanted: readonly Wanted[];
  /** The day that relative times are told from, YYYY-MM-DD. */
  readonly date: string;
}

/** Where a case names no day. */
const plainDate = '2018-11-23';

interface RecognizerResult {
  readonly Text: string;
  readonly Start?: number;
  readonly TypeName?: string;
  readonly Resolution?: {
    readonly value?: string;
    readonly unit?: string;
    readonly isoCurrency?: string;
    readonly values?: readonly RecognizerTime[];
  };
}

interface RecognizerTime {
  readonly type?: string;
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface RecognizerCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
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
    ({ Input, Results, Context }) => ({
      input: Input,
      wanted: Results.map((result) => wantedFrom(Input, result)),
      date: Context?.ReferenceDateTime?.slice(0, 10) ?? plainDate,
    }),
  );
}

/** The suites write some starts beside the place; the words decide, nearest to the start that is given. */
function wantedFrom(input: string, { Text, Start, Resolution, TypeName }: RecognizerResult): Wanted {
  const lower = input.toLowerCase();
  const words = Text.toLowerCase();
  const given = Start ?? 0;
  const start = lower.startsWith(words, given) ? given : Math.max(0, lower.indexOf(words));
  return {
    start,
    end: start + Text.length,
    value: Resolution?.value ?? null,
    unit: Resolution?.isoCurrency ?? Resolution?.unit ?? null,
    times: (Resolution?.values ?? []).flatMap(timesOf),
    type: TypeName?.startsWith('datetimeV2.') === true ? TypeName.slice('datetimeV2.'.length) : null,
  };
}

/** The suite ends its ranges with the first day that is out. */
function timesOf({ type, timex, value, start, end }: RecognizerTime): readonly string[] {
  if (type === 'date' && value !== undefined) return [`${value}/${value}`];
  if (type === 'duration' && timex !== undefined) return [timex];
  const last = end === undefined ? null : readDay(end);
  if (type !== 'daterange' || start === undefined || last === null) return [];
  return [`${start}/${writeDay(addDays(last, -1))}`];
}

/** The quantities of quantulum3; a quantity with an uncertainty is a range or a measured error. */
export function readQuantulumCases(): readonly PeerCase[] {
  return (readJson('quantulum3/quantities.json') as readonly QuantulumCase[]).map(({ req, res }) => {
    let from = 0;
    const wanted = res.map(({ surface, value, unit, uncertainty }) => {
      const start = Math.max(0, req.indexOf(surface, from));
      from = start + surface.length;
      const isRange = (uncertainty ?? 0) > 0;
      return {
        start,
        end: from,
        value: isRange ? `${value}±${uncertainty}` : String(value),
        unit,
        times: [],
        type: null,
      };
    });
    return { input: req, wanted, date: plainDate };
  });
}
