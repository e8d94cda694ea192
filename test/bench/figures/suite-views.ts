import type { Figure, FigureKind } from '#core/figures/figure';
import { currencyCodes } from '#core/figures/tables/currencies';
import { isMeasureUnit } from '#core/figures/tables/measures';
import type { SuiteView } from './judge-case';
import type { RecognizerSuite } from './peer-cases';
import { longUnitFactor } from './peer-values';
import { sameUnit } from './peer-units';

const numberKinds: ReadonlySet<FigureKind> = new Set([
  'count',
  'money',
  'percent',
  'percentage-points',
  'number',
  'fraction',
  'multiple',
  'range',
  'duration',
]);

/** The number model asks for any number; where a unit touches the digits ("180ml") it reads none. */
const numbers: SuiteView = {
  isAsked: (figure) => numberKinds.has(figure.kind) && !/\d\p{L}{2,}/u.test(figure.text),
  hasUnit: () => true,
  factor: (figure) =>
    /cent|pence|kopek/i.test(figure.text) && figure.kind === 'money' ? 100 : longUnitFactor(figure.unit),
};

const ordinals: SuiteView = {
  isAsked: (figure) => figure.kind === 'ordinal',
  hasUnit: (figure) => figure.kind === 'ordinal',
  factor: () => 1,
};

const percents: SuiteView = {
  isAsked: (figure) => figure.unit === '%',
  hasUnit: (figure) => figure.unit === '%',
  factor: () => 1,
};

const money: SuiteView = {
  isAsked: (figure) => currencyCodes.has((figure.unit ?? '').slice(0, 3)),
  hasUnit: (figure, unit) => sameUnit(figure.unit, unit),
  factor: (_figure, unit) => (/^(?:Cent|Pence|Penny)$/.test(unit ?? '') ? 100 : unit === 'Satoshi' ? 1e8 : 1),
};

const isTemperature = (figure: Figure): boolean =>
  /^(?:degree(?: (?:Celsius|Fahrenheit))?|kelvin)$/.test(figure.unit ?? '');

const dimensions: SuiteView = {
  isAsked: (figure) => isMeasureUnit(figure.unit ?? '') && !isTemperature(figure),
  hasUnit: (figure, unit) => sameUnit(figure.unit, unit),
  factor: () => 1,
};

const temperatures: SuiteView = {
  isAsked: isTemperature,
  hasUnit: (figure, unit) => sameUnit(figure.unit, unit),
  factor: () => 1,
};

const ages: SuiteView = {
  isAsked: (figure) => figure.kind === 'duration' && /\b(?:old|age|yo|aged)\b/.test(figure.text),
  hasUnit: (figure, unit) =>
    figure.kind === 'duration' && (unit === 'Age' || figure.unit === unit?.toLowerCase()),
  factor: () => 1,
};

/** How each suite of Recognizers-Text looks at a figure. */
export const suiteViews: Readonly<Record<RecognizerSuite, SuiteView>> = {
  'Number/NumberModel': numbers,
  'Number/OrdinalModel': ordinals,
  'Number/PercentModel': percents,
  'NumberWithUnit/CurrencyModel': money,
  'NumberWithUnit/DimensionModel': dimensions,
  'NumberWithUnit/TemperatureModel': temperatures,
  'NumberWithUnit/AgeModel': ages,
};

/** quantulum3 takes every number for a quantity, years as well. */
export const quantulumView: SuiteView = {
  isAsked: (figure) =>
    numberKinds.has(figure.kind) || (figure.kind === 'date' && /^\d{4}$/.test(figure.value ?? '')),
  hasUnit: (figure, unit) => sameUnit(figure.unit, unit),
  factor: (figure, unit) =>
    /^(?:cent|penny)$/.test(unit ?? '')
      ? 100
      : unit === 'dime'
        ? 10
        : unit === 'dozen'
          ? 1 / 12
          : longUnitFactor(figure.unit),
};

/** The range model's values are intervals ("(10,20)"); of them only the spans are asked. */
export const rangeView: SuiteView = {
  isAsked: (figure) => figure.qualifier !== null,
  hasUnit: () => true,
  factor: () => 1,
};

const timeKinds: ReadonlySet<FigureKind> = new Set(['date', 'date-range', 'relative-date', 'duration']);

/** The date-time model keeps its values in forms of its own; of them only the spans are asked. */
export const dateTimeView: SuiteView = {
  isAsked: (figure) => timeKinds.has(figure.kind),
  hasUnit: () => true,
  factor: () => 1,
};
