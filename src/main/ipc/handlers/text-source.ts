import { failure, success, type Result } from '#core/result';
import type { DecodedText } from '../../app/make-import';
import type { Desk } from '../../app/desk';

/** Where the text of a new transcript comes from, as the contract has it. */
export type TextSource =
  { readonly from: 'file'; readonly token: string } | { readonly from: 'paste'; readonly text: string };

/** The text that a call means. */
export function findText(desk: Desk, source: TextSource): Result<DecodedText> {
  if (source.from === 'paste') return success({ fileName: null, text: source.text });
  const file = desk.chosenFiles.find(source.token);
  return file === null
    ? failure('file-forgotten', 'The file was chosen too long ago. Choose it again.')
    : success(file);
}
