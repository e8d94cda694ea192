import { unsettledForms } from './currency-families';

/** Signs, longest first where one contains another. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', '?dollar'],
  ['₨', '?rupee'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₼', 'AZN'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₮', 'MNT'],
  ['₿', 'BTC'],
]);

/** Letters before a dollar sign; the single ones touch it, "a $4 billion fund" has an article. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['f', 'FJD'],
  ['j', 'JMD'],
  ['t', 'TOP'],
  ['n', 'NAD'],
  ['g', 'GYD'],
  ['l', 'LRD'],
  ['z', 'ZWL'],
  ['nt', 'TWD'],
  ['tt', 'TTD'],
  ['ec', 'XCD'],
  ['bz', 'BZD'],
  ['bds', 'BBD'],
  ['ws', 'WST'],
  ['si', 'SBD'],
]);

/** Letters that stand for a currency where digits follow at once: "R720 billion", "Rs500". */
export const gluedSigns: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['Rs', '?rupee'],
  ['K', '?kwacha'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KShs', 'KES'],
  ['Kshs', 'KES'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['Sh', '?shilling'],
  ['Shs', '?shilling'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Fr', 'CHF'],
]);

/** Letters of the cedi, which stand before its own sign ("GH₵", and "GH¢" where that is not to be had). */
export const cediSign = /^[¢₵]$/u;

/**
 * ISO 4217 codes that are read as money beside a number, with the euro's forerunners and bitcoin. Codes that are words in
 * capitals (ALL, TOP, CUP), or that name something better known with a number (COP26), are left out.
 */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY RMB RUB AZN AMD GEL TRY UAH KZT KGS UZS TJS TMT BYN MDL CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD ' +
    'MKD BAM INR PKR BDT LKR NPR BRL ARS CLP PEN UYU PYG BOB VES MXN CAD AUD NZD HKD SGD TWD KRW THB MYR IDR ' +
    'PHP VND LAK KHR MMK MNT ZAR NGN KES GHS ETB TZS UGX XOF XAF MAD TND DZD EGP LYD SAR AED QAR KWD BHD OMR JOD ' +
    'LBP IQD IRR ILS SYP AFN CRC GTQ HNL DOP JMD BTC DEM FRF ITL ESP NLG FIM BEF ATS'
  ).split(' '),
);

/** Codes that are written in small letters as well. */
export const smallCodes: ReadonlySet<string> = new Set([
  'usd',
  'eur',
  'gbp',
  'rmb',
  'cny',
  'chf',
  'rub',
  'btc',
]);

/** Names after a number. Those that several countries share are settled by who speaks and what the text names. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ...unsettledForms,
  ['quid', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['manat', 'AZN'],
  ['manats', 'AZN'],
  ['dram', 'AMD'],
  ['drams', 'AMD'],
  ['lari', 'GEL'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['tenge', 'KZT'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ...withPlural([
    ['rand', 'ZAR'],
    ['naira', 'NGN'],
    ['baht', 'THB'],
    ['ringgit', 'MYR'],
    ['rupiah', 'IDR'],
    ['forint', 'HUF'],
    ['birr', 'ETB'],
    ['somoni', 'TJS'],
    ['leva', 'BGN'],
    ['lei', 'RON'],
    ['kronor', 'SEK'],
    ['krona', 'SEK'],
    ['kronur', 'ISK'],
    ['krónur', 'ISK'],
    ['zł', 'PLN'],
    ['kč', 'CZK'],
    ['korun', 'CZK'],
    ['pula', 'BWP'],
    ['dalasi', 'GMD'],
    ['koruna', 'CZK'],
    ['taka', 'BDT'],
    ['dong', 'VND'],
    ['cedi', 'GHS'],
    ['reais', 'BRL'],
    ['bitcoin', 'BTC'],
    ['markka', 'FIM'],
    ['peseta', 'ESP'],
    ['guilder', 'NLG'],
    ['kuai', 'CNY'],
    ['元', 'CNY'],
  ]),
]);

function withPlural(names: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return names.flatMap(([name, code]) => [[name, code] as const, [`${name}s`, code] as const]);
}

/** Names that are written with a capital only; in small letters they are something else ("ft"). */
export const capitalNames: ReadonlyMap<string, string> = new Map([['Ft', 'HUF']]);

/** A nation before the name decides the currency ("Turkish lira"); of names that several share see `nationalCode`. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['russian ruble', 'RUB'],
  ['russian rouble', 'RUB'],
  ['belarusian ruble', 'BYN'],
  ['azerbaijani manat', 'AZN'],
  ['turkish lira', 'TRY'],
  ['zimbabwean dollar', 'ZWL'],
  ['lankan rupee', 'LKR'],
  ['chinese yuan', 'CNY'],
  ['japanese yen', 'JPY'],
  ['turkmen manat', 'TMT'],
  ['zealand dollar', 'NZD'],
  ['kong dollar', 'HKD'],
  ['uzbek som', 'UZS'],
  ['kyrgyz som', 'KGS'],
  ['korean won', 'KRW'],
  ['swedish krona', 'SEK'],
  ['czech koruna', 'CZK'],
  ['finnish markka', 'FIM'],
  ['dutch guilder', 'NLG'],
  ['french franc', 'FRF'],
  ['cfa franc', 'XOF'],
  ['german mark', 'DEM'],
  ['deutsche mark', 'DEM'],
]);

/** Parts of a main unit: the currency, and how much of it one is. Cents are the dollar's unless another is named. */
export const currencyParts: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['cent', ['?dollar', '0.01']],
  ['cents', ['?dollar', '0.01']],
  ['dime', ['?dollar', '0.1']],
  ['dimes', ['?dollar', '0.1']],
  ['penny', ['GBP', '0.01']],
  ['pennies', ['GBP', '0.01']],
  ['pence', ['GBP', '0.01']],
  ['p', ['GBP', '0.01']],
  ['¢', ['?dollar', '0.01']],
  ['eurocents', ['EUR', '0.01']],
  ['kopeck', ['RUB', '0.01']],
  ['kopecks', ['RUB', '0.01']],
  ['kopek', ['RUB', '0.01']],
  ['kopeks', ['RUB', '0.01']],
  ['qapik', ['AZN', '0.01']],
  ['paise', ['INR', '0.01']],
  ['mao', ['CNY', '0.1']],
  ['satoshi', ['BTC', '0.00000001']],
  ['satoshis', ['BTC', '0.00000001']],
]);
