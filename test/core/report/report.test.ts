import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report';
import { projectBoards } from '#core/report/project-boards';
import { renderCsv } from '#core/report/render-csv';
import { renderHtml } from '#core/report/render-html';
import { renderJson } from '#core/report/render-json';
import { renderMarkdown } from '#core/report/render-markdown';
import { sectionNames, sections } from '#core/report/sections/index';
import type { ProjectSnapshot } from '#core/review/entities';
import { comparedProject } from './compared-project';
import { judgementOn, newProject, reviewedProject } from './sample-project';

const modelOf = (snapshot: ProjectSnapshot) =>
  buildReport(snapshot, projectBoards(snapshot), { version: '0.1.0' });
const model = modelOf(reviewedProject());
const html = renderHtml(model);
const markdown = renderMarkdown(model);

describe('every section', () => {
  it('is named in the order of the report', () => {
    expect(new Set(sectionNames)).toEqual(new Set(Object.keys(sections)));
  });

  it.each(sectionNames)('%s stands in model, page and Markdown', (name) => {
    const section = sections[name];
    expect(model.parts).toHaveProperty(name);
    // The room between tags is the formatter's.
    expect(html.replace(/>\s+</g, '><')).toContain(`<section id="${section.id}"><h2>${section.title}</h2>`);
    expect(markdown).toContain(`## ${section.title}`);
  });
});

describe('a report', () => {
  it('is headed Draft in every format', () => {
    expect(html).toContain('<p class="status">Draft</p>');
    expect(markdown.startsWith('# Draft: ')).toBe(true);
    expect(JSON.parse(renderJson(model))).toMatchObject({ status: 'Draft', schemaVersion: 1 });
    expect(renderCsv(model).split('\r\n')[1]?.startsWith('Draft,')).toBe(true);
  });

  it('has the same bytes twice', () => {
    const again = modelOf(reviewedProject());
    for (const render of [renderHtml, renderMarkdown, renderCsv, renderJson])
      expect(render(again)).toBe(render(model));
  });

  it('does not depend on the order in which rows are read', () => {
    const snapshot = reviewedProject();
    const turned = Object.fromEntries(
      Object.entries(snapshot).map(([table, rows]) => [table, rows.toReversed()]),
    ) as unknown as ProjectSnapshot;
    expect(renderHtml(modelOf(turned))).toBe(html);
  });

  it('counts each claim once', () => {
    const { total, speakers } = model.parts.summary;
    expect(
      total.verified + total.disputed + total.open + total.differ + total.notJudged + total.setAside,
    ).toBe(total.claims);
    expect(speakers.reduce((sum, speaker) => sum + speaker.claims, 0)).toBe(total.claims);
  });

  it('has a row for every claim in CSV', () => {
    expect(renderCsv(model).trimEnd().split('\r\n')).toHaveLength(model.parts.summary.total.claims + 1);
  });

  it('says of an empty review that nothing was judged', () => {
    const page = renderHtml(modelOf(newProject()));
    expect(page).toContain('No claim has been judged yet.');
    expect(page).toContain('Nobody has checked a claim yet.');
  });

  it('never calls a text authentic', () => {
    expect(html).toContain('unchanged since captured');
    expect(html).not.toContain('authentic');
    expect(html).toContain(model.parts.manifest.versions[0]?.sha256);
  });
});

describe('a verdict without source or rationale', () => {
  const withJudgement = (rationale: string) => {
    const fresh = newProject();
    return modelOf({ ...fresh, judgement: [judgementOn(fresh, '245', { rationale })] });
  };

  it.each([
    ['', 'no source is linked and no rationale was written'],
    ['Counted.', 'no source is linked'],
  ])('%j prints that no evidence is recorded', (rationale, missing) => {
    for (const render of [renderHtml, renderMarkdown, renderCsv])
      expect(render(withJudgement(rationale))).toContain(`no evidence recorded: ${missing}`);
  });

  it('is silent where both are there', () => {
    expect(
      model.parts.claims.claims.find((claim) => claim.judgements[0]?.rationale.startsWith('The statistics'))
        ?.evidenceGap,
    ).toBeNull();
  });
});

describe('links within the page', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);

  it('all arrive', () => expect(targets.filter((target) => !ids.includes(target))).toEqual([]));
  it('have one place each', () => expect(new Set(ids).size).toBe(ids.length));
});

const worked = modelOf(
  comparedProject(reviewedProject(), {
    name: 'Schools that teach in Russian',
    passage: 'At the beginning of the year there were 345 schools.',
    pinpoint: 'p. 12',
    note: 'The ministry counts branches as well.',
    reason: 'The host may have left one out.',
  }),
);

describe('the comparison that people worked on', () => {
  const pages = [renderHtml(worked), renderMarkdown(worked)];

  it.each([
    ['the name of a row', 'Schools that teach in Russian'],
    ['a value from evidence', '345 schools'],
    ['its place in the source', 'p. 12'],
    ['the source’s own words', 'At the beginning of the year there were 345 schools.'],
    ['whom the evidence is set against', 'and the evidence: '],
    ['who confirmed a relation', 'Confirmed by Reviewer 1.'],
    ['what the program finds beside another word', 'Set by Reviewer 1; the program finds'],
    ['the note', 'The ministry counts branches as well.'],
    ['who set a question aside and why', 'Set aside by Reviewer 1: The host may have left one out.'],
    ['the rates', '1 USD = 1.7 AZN on 22 February 2022'],
  ])('prints %s', (_what, words) => {
    for (const page of pages) expect(page.replaceAll('\\', '')).toContain(words);
  });

  it('leads from the value to its source in the list of sources', () => {
    const [page = ''] = pages;
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => target?.startsWith('source-')).length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('keeps the column of evidence out where there is none', () => {
    expect(html).not.toContain('<th scope="col">Evidence</th>');
    expect(pages[0]).toContain('<th scope="col">Evidence</th>');
  });
});

describe('the comparison', () => {
  it('shows the corrected figure struck out, and the reasons', () => {
    expect(html).toMatch(/<s class="said">more than 300/);
    expect(html).toContain('the numbers are not set against each other');
  });
});
