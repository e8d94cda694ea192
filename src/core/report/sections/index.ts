import type { ReportContext, Section } from '../section';
import { claims } from './claims';
import { comparison } from './comparison';
import { event } from './event';
import { manifest } from './manifest';
import { method } from './method';
import { notChecked } from './not-checked';
import { participants } from './participants';
import { scale } from './scale';
import { sources } from './sources';
import { summary } from './summary';
import { transcript } from './transcript';

/** Every section in the order of the report; the key is its name in the model and in JSON. */
export const sections = {
  event,
  participants,
  summary,
  scale,
  method,
  claims,
  comparison,
  sources,
  notChecked,
  manifest,
  transcript,
};

export type SectionName = keyof typeof sections;
type PartOf<Kind> = Kind extends Section<infer Part> ? Part : never;
/** What each section holds, by name. */
export type ReportParts = { readonly [Name in SectionName]: PartOf<(typeof sections)[Name]> };

/** The same table, told to the compiler as one type per name, so that a part always meets its own section. */
export const sectionTable: { readonly [Name in SectionName]: Section<ReportParts[Name]> } = sections;

export const sectionNames: readonly SectionName[] = [
  'event',
  'participants',
  'summary',
  'scale',
  'method',
  'claims',
  'comparison',
  'sources',
  'notChecked',
  'manifest',
  'transcript',
];

/** Every section's part, built from the same context. */
export function buildParts(context: ReportContext): ReportParts {
  return {
    event: event.build(context),
    participants: participants.build(context),
    summary: summary.build(context),
    scale: scale.build(context),
    method: method.build(context),
    claims: claims.build(context),
    comparison: comparison.build(context),
    sources: sources.build(context),
    notChecked: notChecked.build(context),
    manifest: manifest.build(context),
    transcript: transcript.build(context),
  };
}
