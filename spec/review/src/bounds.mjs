import { changeOf } from './change.mjs';
import { placeOf } from './composed.mjs';

/** The least and the greatest number that a schema takes: a limit, and whether it excludes its own value. */

const LIMITS = { minimum: ['exclusiveMinimum', 1], maximum: ['exclusiveMaximum', -1] };

/** Notes limits that moved. They are compared for what they let through: to an integer, more than 0 is at least 1. */
export function compareBounds({ note }, b, c, context) {
  const isInteger = b.value.type === 'integer' && c.value.type === 'integer';
  for (const [keyword, [exclusive, step]] of Object.entries(LIMITS)) {
    const [was, is] = [b, c].map(({ value }) => boundOf(value, keyword, exclusive, isInteger ? step : 0));
    const isMoved = was.limit !== is.limit;
    if (!isMoved && was.excludes === is.excludes) continue;
    const noted = isMoved && b.value[keyword] !== c.value[keyword] ? keyword : exclusive;
    const [before, after] = [b.value[noted], c.value[noted]];
    const [base, candidate] = [placeOf(b, c, noted), placeOf(c, b, noted)];
    const change = isMoved ? changeOf(keyword, was.limit, is.limit) : is.excludes ? 'tighter' : 'looser';
    note({ at: `Schema.${noted}`, change, before, after, base, candidate }, context);
  }
}

function boundOf(value, keyword, exclusive, step) {
  const limit = value[keyword];
  const excludes = limit !== undefined && value[exclusive] === true;
  return excludes && step !== 0 ? { limit: limit + step, excludes: false } : { limit, excludes };
}
