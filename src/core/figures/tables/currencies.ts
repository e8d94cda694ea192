/** Signs, longest first where one contains another. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₽', 'RUB'], ['₼', 'AZN'], ['₴', 'UAH'], ['₺', 'TRY'], ['₹', 'INR'],
  ['₸', 'KZT'], ['₾', 'GEL'], ['֏', 'AMD'], ['₩', 'KRW'], ['₪', 'ILS'],
]);

/** Letters before a dollar sign. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['r', 'BRL'],
]);

/** ISO 4217 codes that are read as money beside a number. */
export const currencyCodes: ReadonlySet<string> = new Set([
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RMB', 'RUB', 'AZN', 'AMD', 'GEL', 'TRY', 'UAH', 'KZT', 'BYN', 'CHF', 'SEK', 'NOK', 'DKK',
  'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'INR', 'BRL', 'CAD', 'AUD', 'NZD', 'MXN', 'ZAR', 'KRW', 'SAR', 'AED', 'QAR', 'ILS', 'EGP', 'IRR',
]);

/** Names after a number; a plain "dollar" is taken for the United States', a plain "pound" for the United Kingdom's. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dollars', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'], ['pound', 'GBP'], ['pounds', 'GBP'], ['yen', 'JPY'],
  ['yuan', 'CNY'], ['renminbi', 'CNY'], ['ruble', 'RUB'], ['rubles', 'RUB'], ['rouble', 'RUB'], ['roubles', 'RUB'],
  ['manat', 'AZN'], ['manats', 'AZN'], ['dram', 'AMD'], ['drams', 'AMD'], ['lari', 'GEL'], ['lira', 'TRY'], ['liras', 'TRY'],
  ['hryvnia', 'UAH'], ['hryvnias', 'UAH'], ['tenge', 'KZT'], ['rupee', 'INR'], ['rupees', 'INR'], ['franc', 'CHF'], ['francs', 'CHF'],
  ['zloty', 'PLN'], ['zlotys', 'PLN'], ['shekel', 'ILS'], ['shekels', 'ILS'],
]);

/** A nation before the name decides the currency ("Canadian dollars"). */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'], ['u.s. dollar', 'USD'], ['american dollar', 'USD'], ['canadian dollar', 'CAD'], ['australian dollar', 'AUD'],
  ['russian ruble', 'RUB'], ['russian rouble', 'RUB'], ['belarusian ruble', 'BYN'], ['azerbaijani manat', 'AZN'],
  ['british pound', 'GBP'], ['egyptian pound', 'EGP'], ['turkish lira', 'TRY'], ['chinese yuan', 'CNY'], ['japanese yen', 'JPY'],
  ['swiss franc', 'CHF'], ['indian rupee', 'INR'], ['turkmen manat', 'TMT'],
]);

/** Hundredths of a main unit; read as cents of the dollar unless another currency is named. */
export const hundredthNames: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'], ['cents', 'USD'], ['pence', 'GBP'], ['kopeck', 'RUB'], ['kopecks', 'RUB'], ['kopeks', 'RUB'], ['qapik', 'AZN'],
]);
