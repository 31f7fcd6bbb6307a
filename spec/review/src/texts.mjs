import { code } from './subject.mjs';

/** Two versions of a text, cut to what differs, so that a small correction in a long text is seen. */

const SHORT = 80;
const LONG = 160;
/** What is shown on each side of what differs: characters of a pattern, words of a sentence. */
const CHARACTERS = 12;
const WORDS = 2;

/** `from` one value `to` another one. A number and the same digits as text are told apart. */
export function fromTo(before, after) {
  const [was, is] = typeof before === typeof after ? [before, after] : [before, after].map((it) => JSON.stringify(it));
  const texts = [was, is].every((it) => typeof it === 'string');
  const [from, to] = texts && Math.max(was.length, is.length) > SHORT ? apart(was, is) : [was, is];
  return `from ${code(from)} to ${code(to)}`;
}

/** Only the words that differ. */
export function reworded(before, after) {
  const cut = differing(before.split(/\s+/), after.split(/\s+/), WORDS, ' ');
  const [was, is] = cut.some((text) => text.length > LONG) ? apart(...cut) : cut;
  return `${code(was, LONG)} → ${code(is, LONG)}`;
}

/** Only the characters that differ. */
function apart(before, after) {
  return differing([...before], [...after], CHARACTERS, '');
}

function differing(was, is, around, between) {
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  return [was, is].map((parts) =>
    [
      start > around ? ['…'] : [],
      parts.slice(Math.max(0, start - around), parts.length - Math.max(0, end - around)),
      end > around ? ['…'] : [],
    ]
      .flat()
      .join(between)
      .trim(),
  );
}

/** A row of a table in Markdown. A bar ends a cell, even within code, unless it is escaped; then it is shown as a bar. */
export function tableRow(...cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
