import type { Bar, BarRange } from './interval-scale';
import styles from './interval-bar.module.css';

const width = 212;
const left = 6;
const line = 7;

function placeOf(part: number): number {
  return left + part * (width - 2 * left);
}

function Ends({ range }: { readonly range: BarRange }) {
  const bound = (at: number | null) =>
    at === null ? null : (
      <circle cx={placeOf(at)} cy={line} r="3" className={range.open ? styles.open : styles.dot} />
    );
  return (
    <>
      {bound(range.from)}
      {bound(range.to)}
    </>
  );
}

function RangeLine({ range }: { readonly range: BarRange }) {
  const [from, to] = [placeOf(range.from ?? 0), placeOf(range.to ?? 1)];
  return (
    <>
      <line x1={from} x2={to} y1={line} y2={line} className={styles.range} />
      {range.to === null ? (
        <path
          d={`M${String(to - 4)} ${String(line - 3.5)} L${String(to)} ${String(line)} l-4 3.5`}
          className={styles.arrow}
        />
      ) : null}
      {range.from === null ? (
        <path
          d={`M${String(from + 4)} ${String(line - 3.5)} L${String(from)} ${String(line)} l4 3.5`}
          className={styles.arrow}
        />
      ) : null}
      <Ends range={range} />
    </>
  );
}

/** A number line: bounds as a line with its ends, said values as dots. The words above it say the same. */
export function IntervalBar({ bar }: { readonly bar: Bar }) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${String(width)} 26`} aria-hidden="true">
      <line x1="0" x2={width} y1={line + 6.5} y2={line + 6.5} className={styles.axis} />
      {bar.ranges.map((range, index) => (
        <RangeLine key={index} range={range} />
      ))}
      {bar.points.map((point) => (
        <circle key={point} cx={placeOf(point)} cy={line} r="3.2" className={styles.dot} />
      ))}
      {bar.ticks.map(({ at, label }) => (
        <text key={at} x={placeOf(at)} y="24" className={styles.tick}>
          {label}
        </text>
      ))}
    </svg>
  );
}
