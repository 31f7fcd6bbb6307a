import { breaks } from './effects.mjs';
import { documents } from './documents.mjs';
import { operations } from './operations.mjs';
import { schemas } from './schemas.mjs';

/** The whole table, each row once for each place and change that it names. */
const rows = new Map(
  [...schemas, ...operations, ...documents].flatMap(([at, changes, meaning]) => {
    const [types, keywords] = at.split('.');
    return types
      .split('|')
      .flatMap((type) =>
        keywords
          .split('|')
          .flatMap((keyword) => changes.split('|').map((change) => [`${type}.${keyword} ${change}`, meaning])),
      );
  }),
);

const UNKNOWN = breaks('both', 'the policy has no row for this, so it counts as a break until somebody adds one');

/** The row for a difference: its own, that of its keyword anywhere, or that of any extension. */
export function meaningOf({ at, change }) {
  const keyword = at.slice(at.indexOf('.') + 1);
  return (
    rows.get(`${at} ${change}`) ??
    rows.get(`*.${keyword} ${change}`) ??
    (keyword.startsWith('x-') ? rows.get(`*.x-* ${change}`) : undefined) ?? { wire: UNKNOWN }
  );
}

/** The effects of a difference on those whom it reaches: on the wire by its sides, and in generated Java. */
export function effectsOf(difference) {
  const { wire, java, ...bySide } = meaningOf(difference);
  const onTheWire = [wire, ...[...difference.sides].map((side) => bySide[side])].filter(Boolean);
  return [
    ...new Set(onTheWire.map((effect) => ({ ...effect, where: 'wire' }))),
    ...(java && difference.inJava ? [{ ...java, where: 'java' }] : []),
  ];
}
