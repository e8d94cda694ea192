/** DOMPurify's, our door for the report's preview (client/trusted-html.ts) and Monaco's names, as they create them; React makes none. No policy named `default` may exist. */
const trustedTypePolicies = [
  'dompurify',
  'claimdesk-report',
  'editorViewLayer',
  'domLineBreaksComputer',
  'tokenizeToString',
  'standaloneColorizer',
  'stickyScrollViewLayer',
  'richScreenReaderContent',
  'editorGhostText',
  'diffEditorWidget',
  'diffReview',
  'defaultWorkerFactory',
];

const directives: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  // Monaco places its lines by style attributes; nothing that runs can come this way.
  ['style-src', "'self' 'unsafe-inline'"],
  ['font-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', trustedTypePolicies.join(' ')],
];

/** The policy that every answer of the app's protocol carries. */
export const contentSecurityPolicy = directives.map(([name, value]) => `${name} ${value}`).join('; ');

/** A printed report is text and pictures of its own, and nothing that runs or fetches. */
export const reportSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
