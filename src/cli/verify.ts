import { failure, success, type Result } from '#core/result';
import { openProjectFile } from '#store/open-project';
import type { ProjectProblem } from '#store/verify-project';

export const verifyUsage = 'verify PROJECT';

/** Looks for everything that can be wrong with a project. The file is opened for reading only. */
export async function findProblems(path: string): Promise<Result<readonly ProjectProblem[]>> {
  const store = await openProjectFile(path, { readOnly: true });
  if (!store.ok) return store;
  try {
    return await store.value.verify();
  } finally {
    await store.value.close();
  }
}

/** The one project that was named, or how to name it. */
export function parseVerify(args: readonly string[]): Result<string> {
  const [path, ...more] = args;
  return path === undefined || more.length > 0
    ? failure('usage', `Name one project: ${verifyUsage}`)
    : success(path);
}

export interface VerifyAnswer {
  /** 0 nothing found, 1 something wrong, 2 could not look. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: readonly string[];
  /** For standard error. */
  readonly complaint: string | null;
}

/** Verifies a project and puts the answer into words. */
export async function verifyInWords(args: readonly string[]): Promise<VerifyAnswer> {
  const path = parseVerify(args);
  const found = path.ok ? await findProblems(path.value) : path;
  // Damage that keeps a project of ours from being opened is what verifying is there to find.
  if (!found.ok)
    return {
      exitCode: found.error.code === 'file-damaged' ? 1 : 2,
      output: [],
      complaint: found.error.message,
    };
  const problems = found.value;
  if (problems.length > 0)
    return { exitCode: 1, output: problems.map((problem) => problem.message), complaint: null };
  const sentence = 'Nothing wrong was found: structure, references, texts, quotes and history agree.';
  return { exitCode: 0, output: [sentence], complaint: null };
}
