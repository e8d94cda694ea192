import { failure, success, type Result } from '../result';
import type { CommandEnvironment } from './change-set';
import { decide, deleted, inserted, refuse, updated, type Decision } from './decision';
import { optionalLine, storableLine } from './entered-text';
import type { EvidenceLinkRow, RateRow, ReferenceRow, SourceRow } from './entities';
import { addressKey, isWebAddress } from './web-address';

export type SourceFields = Omit<SourceRow, 'id' | 'sequence'>;

function checkedFields(input: SourceFields): Result<SourceFields> {
  const title = storableLine(input.title);
  if (title === '') return failure('title-empty', 'A source needs a title.');
  const url = optionalLine(input.url);
  if (url !== null && !isWebAddress(url)) {
    return failure(
      'address-not-web',
      'The address of a source must begin with http:// or https://; leave it empty for a source that is not on the web.',
    );
  }
  const { publishedOn, accessedOn } = input;
  return success({ title, publisher: optionalLine(input.publisher), url, publishedOn, accessedOn });
}

/** The source that has this address already, if any: a hint for the person who enters it again. */
export function sourceWithAddress(sources: readonly SourceRow[], url: string | null): SourceRow | null {
  if (url === null) return null;
  const key = addressKey(url);
  return sources.find((source) => source.url !== null && addressKey(source.url) === key) ?? null;
}

function alreadyEntered(existing: SourceRow): Decision {
  return refuse(
    'source-duplicate',
    `The source "${existing.title}" has this address already; link that one to the claim.`,
  );
}

/** Enters a source once for the project. */
export function addSource(
  rows: { readonly sources: readonly SourceRow[] },
  input: SourceFields,
  env: CommandEnvironment,
): Decision {
  const fields = checkedFields(input);
  if (!fields.ok) return fields;
  const existing = sourceWithAddress(rows.sources, fields.value.url);
  if (existing !== null) return alreadyEntered(existing);
  return decide('add source', [
    inserted('source', { id: env.newId(), sequence: env.nextSequence(), ...fields.value }),
  ]);
}

/** Corrects a source everywhere it is linked. */
export function editSource(
  rows: { readonly source: SourceRow; readonly sources: readonly SourceRow[] },
  input: SourceFields,
): Decision {
  const fields = checkedFields(input);
  if (!fields.ok) return fields;
  const others = rows.sources.filter((source) => source.id !== rows.source.id);
  const existing = sourceWithAddress(others, fields.value.url);
  if (existing !== null) return alreadyEntered(existing);
  return decide('edit source', updated('source', rows.source, fields.value));
}

/** Removes a source that no claim, value or rate rests on. */
export function removeSource(rows: {
  readonly source: SourceRow;
  readonly links: readonly EvidenceLinkRow[];
  readonly references: readonly ReferenceRow[];
  readonly rates: readonly RateRow[];
}): Decision {
  const count = new Set(rows.links.map((link) => link.claimId)).size;
  if (count > 0) {
    const claims = count === 1 ? 'a claim' : `${count} claims`;
    return refuse(
      'source-linked',
      `"${rows.source.title}" is evidence on ${claims}; take it off there first.`,
    );
  }
  if (rows.references.length + rows.rates.length > 0) {
    return refuse(
      'source-compared',
      `A value or an exchange rate on the compare board rests on "${rows.source.title}"; remove it there first.`,
    );
  }
  return decide('remove source', [deleted('source', rows.source)]);
}
