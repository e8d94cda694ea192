/** What went wrong, as a value: a code for programs and one sentence for people. */
export interface Problem {
  readonly code: string;
  /** What happened, to what, and what the person can do. */
  readonly message: string;
}

/** Either a value or a problem; what crosses a border never throws. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

/** Wraps a value that was had. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Wraps a problem. */
export function failure(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

/** Proof to the compiler that every member of a union was handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
