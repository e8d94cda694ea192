import { writeTime } from '../dates';
import { html } from '../html';
import { escapeMarkdown, tableMarkdown } from '../markdown';
import type { Section } from '../section';

export interface ManifestPart {
  readonly versions: readonly {
    readonly transcript: string;
    readonly number: number;
    readonly fileName: string | null;
    readonly importedAt: string;
    readonly sha256: string;
    readonly current: boolean;
  }[];
}

const meaning =
  'Each text is listed with the SHA-256 of its canonical form (UTF-8). A text with the same hash is unchanged since captured; the hash says nothing about whether the captured text was right.';
const noHash = 'cannot be verified';

/** Every version of every transcript with its hash. */
export const manifest: Section<ManifestPart> = {
  id: 'manifest',
  title: 'Transcript versions and hashes',
  build: ({ snapshot }) => ({
    versions: snapshot.transcript
      .toSorted((a, b) => a.sequence - b.sequence)
      .flatMap((transcript) =>
        snapshot.version
          .filter((version) => version.transcriptId === transcript.id)
          .toSorted((a, b) => a.number - b.number)
          .map(({ id, number, fileName, importedAt, sha256 }) => ({
            transcript: transcript.title,
            number,
            fileName,
            importedAt,
            sha256,
            current: id === transcript.versionId,
          })),
      ),
  }),
  html: ({ versions }) =>
    html`<p>${meaning}</p>
      <table class="manifest">
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Version</th>
            <th scope="col">Captured</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${versions.map(
            ({ transcript, number, fileName, importedAt, sha256, current }) =>
              html`<tr>
                <td>${transcript}<br /><span class="quiet">${fileName ?? 'pasted'}</span></td>
                <td>${number}${current ? ', checked here' : ''}</td>
                <td>${writeTime(importedAt)}</td>
                <td class="hash">${sha256 === '' ? noHash : sha256}</td>
              </tr> `,
          )}
        </tbody>
      </table>`,
  markdown: ({ versions }) =>
    `${meaning}\n\n${tableMarkdown(
      ['Text', 'Version', 'Captured', 'SHA-256'],
      versions.map(({ transcript, number, fileName, importedAt, sha256, current }) => [
        `${escapeMarkdown(transcript)} (${escapeMarkdown(fileName ?? 'pasted')})`,
        `${number}${current ? ', checked here' : ''}`,
        writeTime(importedAt),
        sha256 === '' ? noHash : `\`${sha256.replace(/[^0-9a-f]/gi, '')}\``,
      ]),
    )}`,
};
