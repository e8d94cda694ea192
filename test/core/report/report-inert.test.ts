import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report';
import { projectBoards } from '#core/report/project-boards';
import { renderCsv } from '#core/report/render-csv';
import { renderHtml } from '#core/report/render-html';
import { renderJson } from '#core/report/render-json';
import { renderMarkdown } from '#core/report/render-markdown';
import type { ProjectSnapshot } from '#core/review/entities';
import { comparedProject } from './compared-project';
import { payloads } from './payloads';
import { judgementOn, linkOn, newProject, noteOn, sourceRow } from './sample-project';

/** The payload in every field that comes from outside. */
function poisoned(payload: string): ProjectSnapshot {
  const line = payload.replace(/[\r\n\t]/g, ' ');
  const fresh = newProject({
    text: `Guest ${'Speaker'}: We have 340 schools. ${line}\nHost: There are 300 schools.\n`,
    title: payload,
    place: payload,
    sourceUrl: payload,
  });
  const compared = comparedProject(fresh, {
    name: payload,
    passage: payload,
    pinpoint: payload,
    note: payload,
    reason: payload,
  });
  return {
    ...compared,
    speaker: fresh.speaker.map((speaker) => ({ ...speaker, name: payload, role: payload })),
    reviewer: fresh.reviewer.map((reviewer) => ({ ...reviewer, name: payload })),
    claim: fresh.claim.map((claim, position) => ({
      ...claim,
      reason: payload,
      checkabilityReason: payload,
      checkability: position === 0 ? ('checkable' as const) : ('opinion' as const),
    })),
    version: fresh.version.map((version) => ({ ...version, fileName: payload })),
    reference: compared.reference.map((value) => ({
      ...value,
      reading: { ...value.reading, text: payload, counted: payload, scope: payload },
    })),
    figure: compared.figure.map((figure) => ({
      ...figure,
      reading: { ...figure.reading, text: payload, counted: payload, scope: payload, attribution: payload },
    })),
    judgement: [judgementOn(fresh, '340', { rationale: payload })],
    note: [noteOn(fresh, '340', { body: payload })],
    source: [sourceRow({ title: payload, publisher: payload, url: payload })],
    evidenceLink: [linkOn(fresh, '340', { passage: payload, pinpoint: payload })],
  };
}

const render = (snapshot: ProjectSnapshot) =>
  buildReport(snapshot, projectBoards(snapshot), { version: payloads[0] ?? '' });

const allowedTags = new Set([
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'header',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'nav',
  'ol',
  'ul',
  'li',
  'a',
  'main',
  'section',
  'dl',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'article',
  'span',
  'blockquote',
  'mark',
  'div',
  'br',
  's',
  'q',
  'sup',
  'strong',
  'em',
  'code',
  'pre',
  'hr',
]);
const allowedAttributes = new Set([
  'lang',
  'charset',
  'http-equiv',
  'content',
  'name',
  'class',
  'id',
  'href',
  'rel',
  'scope',
  'aria-label',
  'aria-hidden',
  'value',
  'start',
]);

interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** Reads tags as a browser does: a name after "<", attributes up to ">", quotes respected. */
function tagsOf(page: string): readonly Tag[] {
  const body = page.replace(/<style>[^<]*<\/style>/, '<style></style>').replace('<!doctype html>', '');
  return [...body.matchAll(/<\/?([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: [...rest.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g)].map(
        ([, key = '', value = '']) => [key.toLowerCase(), value.replace(/^["']|["']$/g, '')] as const,
      ),
    }),
  );
}

describe.each(payloads.map((payload) => [payload]))('%j in every field', (payload) => {
  const model = render(poisoned(payload));
  const page = renderHtml(model);

  it('opens no tag and no attribute of its own in the page', () => {
    const tags = tagsOf(page);
    expect(tags.filter(({ name }) => !allowedTags.has(name))).toEqual([]);
    expect(
      tags.flatMap(({ attributes }) => attributes).filter(([name]) => !allowedAttributes.has(name)),
    ).toEqual([]);
    expect((page.match(/<style>/g) ?? []).length).toBe(1);
    expect((page.match(/<meta /g) ?? []).length).toBe(4);
  });

  it('leads nowhere but to the page, the web or a letter', () => {
    const links = tagsOf(page)
      .flatMap(({ attributes }) => attributes)
      .filter(([name]) => name === 'href')
      .map(([, value]) => value);
    expect(links.filter((link) => !/^(?:#|https?:\/\/|mailto:)/.test(link))).toEqual([]);
  });

  it('opens no tag and no dangerous link in Markdown', () => {
    const text = renderMarkdown(model);
    expect(text.replace(/<(?:https?:\/\/|mailto:)[^\s<>]*>/g, '')).not.toMatch(/<[a-z/!]/i);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/^\s*\[[^\]\\]+\]:/m);
  });

  it('starts no formula in CSV', () => {
    const cells = parseCsv(renderCsv(model));
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  });

  it('survives JSON without a tag', () => {
    expect(renderJson(model)).not.toContain('<');
    expect(JSON.parse(renderJson(model))).toEqual(JSON.parse(JSON.stringify(model)));
  });
});

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}

describe('the page', () => {
  it('has a policy that loads and runs nothing', () => {
    expect(renderHtml(render(newProject()))).toContain(
      'content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:',
    );
  });
});
