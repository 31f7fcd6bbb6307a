import { lint } from './redocly.mjs';
import { Unreadable } from './unreadable.mjs';

/** Rules about examples are shown with the examples, all others as lint. */
const ABOUT_EXAMPLES = /example/;

/**
 * What the rules find in the candidate and did not find in the base, told apart by whether it is about examples.
 * @returns {{lint: object[], examples: object[]}}
 */
export function newFindings(problemsOfBase, problems, shownAs) {
  const known = new Map();
  for (const problem of problemsOfBase) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  const fresh = problems.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
  const findings = fresh.map((problem) => ({ ...problem, file: shownAs }));
  return {
    lint: findings.filter(({ rule }) => !ABOUT_EXAMPLES.test(rule)),
    examples: findings.filter(({ rule }) => ABOUT_EXAMPLES.test(rule)),
  };
}

/** Lints a contract. One whose parts are not even of the right kind cannot be compared with anything. */
export async function problemsOf(path, shownAs, seconds) {
  const problems = await lint(path, seconds).catch((failure) => {
    const hint = 'tried in smaller parts, the change shows what it is';
    throw new Unreadable(
      shownAs,
      { line: 1, col: 1 },
      `the rules cannot be applied to it: ${failure.message} (${hint})`,
    );
  });
  const misfit = problems.find(({ rule, message }) => rule === 'struct' && message.startsWith('Expected type'));
  if (misfit) throw new Unreadable(shownAs, misfit, `is not OpenAPI at \`${misfit.pointer}\`: ${misfit.message}`);
  return problems;
}

/** A finding is the same one wherever it has moved in a list. */
function keyOf({ rule, message, pointer }) {
  return [rule, message, pointer.replaceAll(/\/\d{1,2}(?=\/|$)/g, '/*')].join(' ');
}
