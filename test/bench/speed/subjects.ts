import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '#core/claims/extract';

/** What is measured: each reads the whole text. */
export const subjectNames = ['claimdesk', 'winkNLP', 'compromise'] as const;
export type SubjectName = (typeof subjectNames)[number];

/** A reader made ready; what loading costs is not measured. It answers a number, so that no reading is left out. */
export type Reader = (text: string) => number;

/** winkNLP with everything its model has: sentences, negation, sentiment, parts of speech, entities, custom entities. */
function winkReader(): Reader {
  const wink = winkNLP(model);
  return (text) => wink.readDoc(text).tokens().length();
}

/** Each subject made ready. */
export const readers: { readonly [Name in SubjectName]: () => Reader } = {
  claimdesk: () => (text) => extract(text, { date: '2020-01-01' }).claims.length,
  winkNLP: winkReader,
  compromise: () => (text) => compromise(text).length,
};
