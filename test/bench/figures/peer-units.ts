/** Their unit names in ours; a name that is not here is the same in small letters and British spelling. */
const names: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD'],
  pound: ['GBP', 'pound'],
  'pound sterling': ['GBP'],
  euro: ['EUR'],
  cent: ['USD'],
  pence: ['GBP'],
  penny: ['GBP', 'USD'],
  dime: ['USD'],
  franc: ['CHF', 'FRF', 'franc'],
  rupee: ['INR'],
  peseta: ['ESP'],
  'finnish markka': ['FIM'],
  'netherlands guilder': ['NLG'],
  bitcoin: ['BTC'],
  yen: ['JPY'],
  percentage: ['%'],
  c: ['degree Celsius'],
  f: ['degree Fahrenheit'],
  'degree celsius': ['degree Celsius'],
  'degree fahrenheit': ['degree Fahrenheit'],
  degree: ['degree', 'degree of arc'],
  'mile per hour': ['mph'],
  'kilometre per hour': ['km/h'],
  'pound-mass': ['pound'],
  'metric ton': ['tonne'],
  tonne: ['tonne'],
  ton: ['ton', 'tonne'],
  'dollar per kilogram': ['USD/kilogram'],
  'dollar per hour': ['USD/hour'],
  'watt hour': ['watt-hour'],
  'megawatt hour': ['megawatt-hour'],
  'count per week': ['time/week'],
  satoshi: ['BTC'],
  'cubic centimetre': ['millilitre'],
};

function british(name: string): string {
  return name
    .toLowerCase()
    .replace(/meter\b/g, 'metre')
    .replace(/liter\b/g, 'litre');
}

/** Whether our unit is the one that a suite names; a plain number has none, or the noun that it counts. */
export function sameUnit(ours: string | null, theirs: string | null): boolean {
  if (theirs === null || /^(?:dimensionless|dozen|)$/.test(theirs)) return true;
  const wanted = british(theirs);
  const slashed = wanted.replace(' per ', '/');
  if (
    ours?.includes('/') === true &&
    !/ per |\/h/.test(wanted) &&
    sameUnit(ours.split('/')[0] ?? null, theirs)
  )
    return true;
  return (
    ours !== null &&
    (ours === theirs ||
      ours.toLowerCase() === wanted ||
      ours.toLowerCase() === slashed ||
      (names[wanted] ?? []).includes(ours))
  );
}
