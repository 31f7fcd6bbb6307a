import { parseArgs } from 'node:util';

export const USAGE = `Usage: spec/review/review [options] [BASE]

Reviews spec/openapi.yaml against BASE: a file, or a git revision whose spec/openapi.yaml is meant.
Without BASE it is spec/review/baseline/openapi.yaml, the contract as it was released last.

  --candidate FILE     review this contract instead; may be repeated
  --examples DIR       where the golden files are (spec/examples)
  --accepted FILE      the breaks that were agreed upon (spec/review/accepted.yaml)
  --output DIR         where the pages go (target/contract-review)
  --since REVISION     mark what is new since this git revision
  --format FORMAT      what is printed: text, json (the findings), or sarif (annotations on lines)
  --without-java       leave the signatures of generated Java out
  --without-reference  do not render the reference page
  --help               show this

Exit status: 0 nothing to object to, 1 the policy objects, 2 it could not be judged.
`;

/** Words on the command line that make no sense. */
export class WrongUsage extends Error {}

export function readArguments(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        candidate: { type: 'string', multiple: true, default: [] },
        examples: { type: 'string' },
        accepted: { type: 'string' },
        output: { type: 'string' },
        since: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'without-java': { type: 'boolean', default: false },
        'without-reference': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (failure) {
    throw new WrongUsage(failure.message);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new WrongUsage(`one BASE at most: ${positionals.join(' ')}`);
  if (!['text', 'json', 'sarif'].includes(values.format)) throw new WrongUsage(`no such format: ${values.format}`);
  return { ...values, base: positionals[0] ?? null };
}
