import { describe, expect, test } from 'vitest';
import type { Decision } from '#core/review/decision';
import { linkEvidence } from '#core/review/evidence-commands';
import { addNote, draftNote, editNote, removeNote } from '#core/review/note-commands';
import { addSource, editSource, removeSource } from '#core/review/source-commands';
import { exampleEnvironment } from './example';
import { env, changesOf, rowsIn, refusalOf, only, record, removed } from './example-record';

test('a note is its writer’s', () => {
  const note = only(rowsIn(addNote(record, { body: 'Half a sign \uD83D' }, env), 'note'));
  const own = { note, noteDrafts: [] };
  expect(note.body).toBe('Half a sign \uFFFD');
  const other = exampleEnvironment('somebody else');
  expect([editNote(own, { body: 'x' }, other), removeNote(own, {}, other)].map(refusalOf)).toEqual([
    'note-not-own',
    'note-not-own',
  ]);
  expect([addNote(record, { body: ' ' }, env), editNote(own, { body: '' }, env)].map(refusalOf)).toEqual([
    'note-empty',
    'note-empty',
  ]);
  expect(changesOf(removeNote(own, {}, env)).changes).toHaveLength(1);
});

describe('a note that is being typed', () => {
  const typed = only(rowsIn(draftNote(record, { noteId: null, text: 'Ask', group: 'g' }, env), 'noteDraft'));
  const rows = { ...record, noteDrafts: [typed] };
  const tablesOf = (decision: Decision) =>
    changesOf(decision).changes.map(({ table, after }) => [table, after === null]);

  test('is one draft that grows, in one group to undo', () => {
    const more = changesOf(draftNote(rows, { noteId: null, text: 'Ask the ministry', group: 'g' }, env));
    expect(more).toMatchObject({
      group: 'g',
      changes: [{ before: { text: 'Ask' }, after: { text: 'Ask the ministry' } }],
    });
    expect(changesOf(draftNote(rows, { noteId: null, text: 'Ask', group: 'g' }, env)).changes).toEqual([]);
  });

  test('leaves no draft once it is saved, changed, removed or given up', () => {
    const note = only(rowsIn(addNote(record, { body: 'Ask.' }, env), 'note'));
    const noted = { note, noteDrafts: [{ ...typed, noteId: note.id }] };
    expect(tablesOf(addNote(rows, { body: 'Ask.' }, env))).toEqual([
      ['note', false],
      ['noteDraft', true],
    ]);
    expect(tablesOf(editNote(noted, { body: 'Asked.' }, env))).toEqual([
      ['note', false],
      ['noteDraft', true],
    ]);
    expect(tablesOf(removeNote(noted, {}, env))).toEqual([
      ['note', true],
      ['noteDraft', true],
    ]);
    expect(tablesOf(draftNote(rows, { noteId: null, text: '', group: 'h' }, env))).toEqual([
      ['noteDraft', true],
    ]);
  });

  test('is the typist’s own: another reviewer, and another note, have drafts of their own', () => {
    const other = { ...env, reviewerId: 'reviewer-2' };
    expect(tablesOf(draftNote(rows, { noteId: null, text: 'Mine', group: 'g' }, other))).toEqual([
      ['noteDraft', false],
    ]);
    expect(
      rowsIn(draftNote(rows, { noteId: 'n1', text: 'New words', group: 'g' }, env), 'noteDraft'),
    ).toMatchObject([{ noteId: 'n1' }]);
    expect(tablesOf(addNote(rows, { body: 'Mine.' }, other))).toEqual([['note', false]]);
  });

  test('is refused on a claim that was removed', () => {
    expect(
      refusalOf(draftNote({ ...removed, noteDrafts: [] }, { noteId: null, text: 'Ask', group: 'g' }, env)),
    ).toBe('claim-removed');
  });
});

describe('a source', () => {
  const fields = {
    title: 'Yearbook',
    publisher: null,
    url: 'https://example.org/a',
    publishedOn: null,
    accessedOn: null,
  };
  const source = only(rowsIn(addSource({ sources: [] }, fields, env), 'source'));

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org',
    'example.org',
    'https://',
    'https://user@example.org',
  ])('has no address %s', (url) => {
    expect(refusalOf(addSource({ sources: [] }, { ...fields, url }, env))).toBe('address-not-web');
    expect(refusalOf(editSource({ source, sources: [source] }, { ...fields, url }))).toBe('address-not-web');
  });

  test('is entered once', () => {
    expect(
      refusalOf(addSource({ sources: [source] }, { ...fields, url: 'http://www.example.org/a/' }, env)),
    ).toBe('source-duplicate');
    expect(
      refusalOf(editSource({ source, sources: [source] }, { ...fields, title: 'Yearbook 2026' })),
    ).toBeNull();
    expect(refusalOf(addSource({ sources: [] }, { ...fields, title: ' ' }, env))).toBe('title-empty');
  });

  test('is kept while a claim uses it', () => {
    const unused = { source, links: [], references: [], rates: [] };
    const link = only(
      rowsIn(
        linkEvidence({ ...record, source }, { stance: 'supports', passage: '', pinpoint: ' ' }, env),
        'evidenceLink',
      ),
    );
    expect(link.pinpoint).toBeNull();
    expect(refusalOf(removeSource({ ...unused, links: [link] }))).toBe('source-linked');
    expect(refusalOf(linkEvidence({ ...record, links: [link], source }, link, env))).toBe(
      'evidence-duplicate',
    );
    expect(refusalOf(removeSource(unused))).toBeNull();
  });
});
