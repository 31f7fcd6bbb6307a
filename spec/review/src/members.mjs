import { opennessOf } from './change.mjs';
import { placeOf } from './composed.mjs';
import { isObject, pointerOf } from './pointer.mjs';

/** What an object may have and must have. */

/** Notes members that were there before and are now required, or no longer. */
export function compareRequired({ note }, b, c, context) {
  const [before, after] = [b.value.required ?? [], c.value.required ?? []];
  for (const name of Object.keys(b.value.properties ?? {})) {
    if (!isObject(c.value.properties?.[name]) || before.includes(name) === after.includes(name)) continue;
    const change = after.includes(name) ? 'on' : 'off';
    const place = `/properties${pointerOf(name)}`;
    note(
      {
        at: 'Schema.required',
        change,
        name,
        before: change !== 'on',
        after: change === 'on',
        base: b.pointer + place,
        candidate: c.pointer + place,
      },
      context,
    );
  }
}

/** Notes whether other members than those that are named are taken where they were not, or no longer. */
export function compareAdditional({ note, walk }, b, c, context) {
  const [before, after] = [b.value.additionalProperties, c.value.additionalProperties];
  const [was, is] = [opennessOf(b.value), opennessOf(c.value)];
  const at = pointerOf('additionalProperties');
  if (isSchema(was) && isSchema(is)) {
    walk('Schema', { value: before, pointer: b.pointer + at }, { value: after, pointer: c.pointer + at }, context);
  } else if (was !== is) {
    note(
      {
        at: 'Schema.additionalProperties',
        change: is > was ? 'on' : 'off',
        before,
        after,
        base: placeOf(b, c, 'additionalProperties'),
        candidate: placeOf(c, b, 'additionalProperties'),
      },
      context,
    );
  }
}

function isSchema(openness) {
  return openness === 1;
}
