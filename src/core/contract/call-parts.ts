import { actualities, figureKinds, qualifiers } from '../figures/figure';
import { z } from './schema';

/** A call that reads. Its answer is typed by our own code on the other side; input comes from outside and is parsed strictly. */
export function query<Input extends z.ZodType, Output>(
  input: Input,
  answers: (output: Output) => void = () => undefined,
) {
  return { kind: 'query' as const, input, answers };
}
/** A call that changes something. */
export function command<Input extends z.ZodType, Output>(
  input: Input,
  answers: (output: Output) => void = () => undefined,
) {
  return { kind: 'command' as const, input, answers };
}
/** Names the type of an answer. */
export function answers<Output>(): (output: Output) => void {
  return () => undefined;
}

export const nothing = z.strictObject({});
export const id = z.string().min(1).max(64);
export const date = z.iso.date();
/** Nobody types so much; what was pasted by mistake is refused in a sentence. */
const tooLong = (most: number) => `it is longer than ${most} characters`;
export const line = z.string().trim().min(1, 'it is empty').max(500, tooLong(500));
export const optionalLine = z.string().trim().max(2000, tooLong(2000)).nullable();
export const markdown = z.string().max(100_000, tooLong(100_000));
const offset = z.number().int().min(0);
export const span = { start: offset, end: offset };
/** How a person reads a figure. */
export const readingFields = {
  kind: z.enum(figureKinds),
  value: optionalLine,
  upperValue: optionalLine,
  qualifier: z.enum(qualifiers).nullable(),
  unit: optionalLine,
  counted: optionalLine,
  scope: optionalLine,
  change: z.enum(['rise', 'fall']).nullable(),
  negated: z.boolean(),
  period: optionalLine,
  periodWords: optionalLine,
  actuality: z.enum(actualities),
  attribution: optionalLine,
};
