import type { SourceRow } from '../../review/entities';
import { writeDate } from '../dates';
import { html } from '../html';
import { linkTo } from '../links';
import { addressMarkdown, escapeMarkdown } from '../markdown';
import { claimAnchor, type ReportContext, type Section } from '../section';

export interface SourcePart extends Pick<
  SourceRow,
  'title' | 'publisher' | 'url' | 'publishedOn' | 'accessedOn'
> {
  readonly number: number;
  /** Numbers of the claims it bears on. */
  readonly claims: readonly number[];
  /** Whether a value or a rate of the comparison rests on it. */
  readonly compared: boolean;
}

export interface SourcesPart {
  readonly sources: readonly SourcePart[];
}

const none = 'No source has been entered.';

function buildSources({ index, claims, snapshot }: ReportContext): SourcesPart {
  const compared = new Set([...snapshot.reference, ...snapshot.rate].map(({ sourceId }) => sourceId));
  const claimNumbers = new Map(claims.map(({ number, summary }) => [summary.id, number]));
  return {
    sources: [...index.sourceNumbers].flatMap(([id, number]) => {
      const source = index.sources.get(id);
      if (source === undefined) return [];
      const { title, publisher, url, publishedOn, accessedOn } = source;
      const links = index.linksOfSource.get(id) ?? [];
      const linked = links.flatMap((link) => claimNumbers.get(link.claimId) ?? []);
      return [
        {
          number,
          title,
          publisher,
          url,
          publishedOn,
          accessedOn,
          claims: [...new Set(linked)].toSorted((a, b) => a - b),
          compared: compared.has(id),
        },
      ];
    }),
  };
}

function datesOf({ publishedOn, accessedOn }: SourcePart): string {
  const published = publishedOn === null ? [] : [`published ${writeDate(publishedOn)}`];
  return [...published, ...(accessedOn === null ? [] : [`accessed ${writeDate(accessedOn)}`])].join(', ');
}

function bearsOnNoClaim({ compared }: SourcePart): string {
  return compared ? 'used in the comparison' : 'not linked to a claim';
}

/** Each source once, with the claims it bears on. */
export const sources: Section<SourcesPart> = {
  id: 'sources',
  title: 'Sources',
  build: buildSources,
  html: (part) =>
    part.sources.length === 0
      ? html`<p class="quiet">${none}</p>`
      : html`<ol class="sources">
          ${part.sources.map(
            (source) =>
              html`<li id="source-${source.number}" value="${source.number}">
                ${source.title}${source.publisher === null ? null : `, ${source.publisher}`}
                <span class="quiet">${datesOf(source)}</span
                >${source.url === null ? null : html`<br />${linkTo(source.url)}`}<br /><span class="quiet"
                  >${source.claims.length === 0 ? bearsOnNoClaim(source) : html`bears on claim ${source.claims.map((number, position) => html`${position === 0 ? '' : ', '}<a href="#${claimAnchor(number)}">${number}</a>`)}`}</span
                >
              </li> `,
          )}
        </ol>`,
  markdown: (part) =>
    part.sources.length === 0
      ? none
      : part.sources
          .map((source) =>
            [
              `${source.number}. ${escapeMarkdown(source.title)}`,
              ...(source.publisher === null ? [] : [escapeMarkdown(source.publisher)]),
              ...(datesOf(source) === '' ? [] : [datesOf(source)]),
              ...(source.url === null ? [] : [addressMarkdown(source.url)]),
              source.claims.length === 0
                ? bearsOnNoClaim(source)
                : `bears on claim ${source.claims.join(', ')}`,
            ].join('; '),
          )
          .join('\n'),
};
