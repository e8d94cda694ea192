import { Nations, settleMoney } from './context/whose-money';
import { dateContextOf } from './grammar/date-context';
import { readMentions } from './grammar/read-mentions';
import { wordingOf } from './grammar/wording';

/** A code by its form: three capitals, by what it is told in ("USD/barrel") or alone. */
const codeForm = /^[A-Z]{3}(?:\/[a-z][a-z ]*)?$/u;

/** Signs stand before a number and names behind it, so both places are tried with a number that says nothing. */
const places = [(words: string) => `${words}1`, (words: string) => `1 ${words}`] as const;

/** No text says whose a currency is that a person enters. */
const unsaid = { text: '', turns: [], sentences: [] };

/** The ISO 4217 code of a currency given by code, sign or name ("US$", "euros"), or the name that several share ("peso"); null for anything else. */
export function currencyOf(words: string): string | null {
  if (codeForm.test(words)) return words;
  for (const place of places) {
    const text = place(words);
    const { tokens } = wordingOf(text, { start: 0, end: text.length });
    const [mention, ...others] = readMentions(tokens, dateContextOf(tokens, null));
    if (mention?.kind === 'money' && others.length === 0)
      return settleMoney(mention.unit ?? '', new Nations(unsaid), '').unit;
  }
  return null;
}
