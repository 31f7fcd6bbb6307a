import { argued } from './rules/argued.mjs';
import { answerWithExample, errorWithExample } from './rules/examples.mjs';
import { constraintWithExample } from './rules/constraints.mjs';
import { described } from './rules/described.mjs';
import { errorsDocumented, named } from './rules/operations.mjs';
import { marked } from './rules/marked.mjs';
import { noCopy } from './rules/copies.mjs';
import { segmentsOf } from '../src/pointer.mjs';
import { safeInJavadoc } from './rules/javadoc.mjs';
import { wordLists } from './rules/words.mjs';

/**
 * Each rule takes the contract as plain data and gives its findings, `{pointer, message}`. Redocly adds line and column,
 * severities and formats.
 */
export const rules = {
  described,
  'constraint-with-example': constraintWithExample,
  'word-lists': wordLists,
  argued,
  marked,
  'no-copy': noCopy,
  named,
  'errors-documented': errorsDocumented,
  'safe-in-javadoc': safeInJavadoc,
  'answer-with-example': answerWithExample,
  'error-with-example': errorWithExample,
};

export default function plugin() {
  const asRedocly = (rule) => () => ({
    Root: {
      leave(root, { report, location }) {
        for (const { pointer, message } of findings(rule, root)) {
          report({ message, location: location.child(segmentsOf(pointer)).key() });
        }
      },
    },
  });
  return {
    id: 'contract',
    rules: { oas3: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, asRedocly(rule)])) },
  };
}

/** Rules take the contract for well-formed; where it is not, Redocly's own rules say so. */
function findings(rule, root) {
  try {
    return rule(root);
  } catch (failure) {
    if (failure instanceof TypeError) return [];
    throw failure;
  }
}
