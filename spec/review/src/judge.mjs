import { compare } from './compare.mjs';
import { effectsOf } from './policy/policy.mjs';
import { LEVELS } from './version.mjs';
import { identityOf, wordsOf } from './words.mjs';

/**
 * A difference with what it means.
 * @typedef {{id: string, at: string, change: string, words: string, file: string, line: number, col: number,
 *   near: {file: string, line: number, col: number}, level: 'major' | 'minor' | 'patch', sides: string[], effects: (import('./policy/effects.mjs').Effect & {where: 'wire' | 'java'})[]}} Change
 */

/** Compares two contracts and says of each difference what it means and to whom. The worst come first. @returns {Change[]} */
export function judge(base, candidate) {
  return compare(base, candidate)
    .filter(({ at }) => at !== 'Info.version')
    .map((difference) => judged(difference, base, candidate))
    .sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level) || one.line - other.line);
}

function judged(difference, base, candidate) {
  const effects = effectsOf(difference);
  const isGone = difference.after === undefined && difference.before !== undefined;
  const [contract, pointer] = isGone ? [base, difference.base] : [candidate, difference.candidate];
  return {
    id: identityOf(difference),
    at: difference.at,
    change: difference.change,
    words: wordsOf(difference, base, candidate),
    file: contract.file,
    ...contract.positionOf(pointer),
    near: { file: candidate.file, ...candidate.positionOf(difference.candidate ?? '') },
    level: effects.reduce(
      (worst, { level }) => (LEVELS.indexOf(level) > LEVELS.indexOf(worst) ? level : worst),
      'patch',
    ),
    sides: [...difference.sides],
    effects,
  };
}

/** Whom the breaks among changes break, as `callers on the wire`, each once. */
export function brokenBy(changes) {
  const all = changes.flatMap(({ effects }) => effects.filter(({ level }) => level === 'major'));
  const broken = (where) => {
    const who = all.filter((effect) => effect.where === where).map((effect) => effect.who);
    return ['callers', 'implementers'].filter((one) => who.includes(one) || who.includes('both'));
  };
  return { wire: broken('wire'), java: broken('java') };
}
