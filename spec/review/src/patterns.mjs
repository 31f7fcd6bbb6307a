import vm from 'node:vm';
import { pointerOf } from './pointer.mjs';
import { Unreadable } from './unreadable.mjs';

/** What a pattern may take for all texts of the contract. A sane one takes far less than a millisecond. */
const MILLISECONDS = 2000;
const TESTS = `const it = new RegExp(pattern, 'u'); texts.forEach((text) => it.test(text))`;

/**
 * Refuses a pattern that does not come to an end on a text of the contract: whoever checks requests with it can be held up
 * by one of them, and so would be every tool that reads the contract.
 */
export function checkPatterns(contract) {
  const leaves = [...texts(contract.root, '')];
  const all = [...new Set(leaves.map(({ value }) => value))];
  const end = Date.now() + 5 * MILLISECONDS;
  for (const { pointer, value } of leaves.filter(({ key }) => key === 'pattern')) {
    if (!endsOn(value, all, Math.max(1, Math.min(MILLISECONDS, end - Date.now())))) {
      const culprit = all.find((text) => !endsOn(value, [text], MILLISECONDS / 10));
      throw new Unreadable(
        contract.file,
        contract.positionOf(pointer),
        `the pattern does not come to an end within ${MILLISECONDS / 1000} seconds on a text of this contract (${shortened(culprit ?? '')}): a repetition inside of a repetition, as in \`(a+)+\`, tries too many ways`,
      );
    }
  }
}

function endsOn(pattern, texts, timeout) {
  try {
    vm.runInNewContext(TESTS, { pattern, texts }, { timeout });
    return true;
  } catch (failure) {
    // What is no pattern at all is for the linter.
    return failure.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  }
}

function* texts(value, pointer) {
  for (const [key, child] of Object.entries(value)) {
    const at = pointer + pointerOf(key);
    if (typeof child === 'string') yield { key, value: child, pointer: at };
    else if (typeof child === 'object' && child !== null) yield* texts(child, at);
  }
}

function shortened(text) {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
