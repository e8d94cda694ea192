import { writeDate } from '../dates';
import { html } from '../html';
import { linkTo } from '../links';
import { addressMarkdown, escapeMarkdown } from '../markdown';
import type { Section } from '../section';

export interface EventPart {
  readonly transcripts: readonly {
    readonly title: string;
    readonly date: string | null;
    readonly place: string | null;
    readonly sourceUrl: string | null;
  }[];
}

const notRecorded = 'not recorded';

/** What was said where and when. */
export const event: Section<EventPart> = {
  id: 'event',
  title: 'Event',
  build: ({ transcripts }) => ({
    transcripts: transcripts.map(({ row: { title, date, place, sourceUrl } }) => ({
      title,
      date,
      place,
      sourceUrl,
    })),
  }),
  html: ({ transcripts }) =>
    html`${transcripts.map(
      ({ title, date, place, sourceUrl }) =>
        html`<dl class="facts">
          <dt>Title</dt>
          <dd>${title}</dd>
          <dt>Date</dt>
          <dd>${date === null ? notRecorded : writeDate(date)}</dd>
          <dt>Place</dt>
          <dd>${place ?? notRecorded}</dd>
          <dt>Source of the text</dt>
          <dd>${sourceUrl === null ? notRecorded : linkTo(sourceUrl)}</dd>
        </dl>`,
    )}`,
  markdown: ({ transcripts }) =>
    transcripts
      .map(({ title, date, place, sourceUrl }) =>
        [
          `- Title: ${escapeMarkdown(title)}`,
          `- Date: ${date === null ? notRecorded : writeDate(date)}`,
          `- Place: ${escapeMarkdown(place ?? notRecorded)}`,
          `- Source of the text: ${sourceUrl === null ? notRecorded : addressMarkdown(sourceUrl)}`,
        ].join('\n'),
      )
      .join('\n\n'),
};
