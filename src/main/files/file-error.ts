import { failure, type Result } from '#core/result';

/** The system's words for what went wrong with a file, as one sentence for a person. */
export function describeFileError(problem: unknown, fileName: string): Result<never> {
  switch (errorCode(problem)) {
    case 'ENOENT':
      return failure(
        'file-missing',
        `"${fileName}" is not there any more. It may have been moved or renamed.`,
      );
    case 'ENOTDIR':
      return failure(
        'file-missing',
        `"${fileName}" is not there: a part of its path is a file, not a folder.`,
      );
    case 'EISDIR':
      return failure('file-folder', `"${fileName}" is a folder. Choose a file.`);
    case 'EACCES':
    case 'EPERM':
      return failure(
        'file-refused',
        `"${fileName}" may not be read or written by you; choose another place or ask who owns it.`,
      );
    case 'EROFS':
      return failure(
        'file-refused',
        `"${fileName}" lies on a disk that can only be read. Choose another place.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return failure(
        'file-full',
        `"${fileName}" was not written because the disk is full; make room and try again.`,
      );
    case 'ENAMETOOLONG':
      return failure(
        'file-name',
        `"${fileName.slice(0, 40)}…" is too long a name for this disk; choose a shorter one.`,
      );
    default:
      return failure('file-failed', `"${fileName}" could not be read or written.`);
  }
}

/** The code that Node gives a system error ('ENOENT'), or '' for any other value. */
export function errorCode(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return '';
  return typeof problem.code === 'string' ? problem.code : '';
}
