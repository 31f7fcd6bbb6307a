import { opennessOf } from './change.mjs';
import { placeOf } from './composed.mjs';
import { isObject, pointerOf } from './pointer.mjs';

/** What an object may have and must have. */

/** Notes members that are required now and could be left out, or the other way. Also one that is named nowhere else is. */
export function compareRequired({ note }, b, c, context) {
  const [before, after] = [b, c].map(({ value }) => (Array.isArray(value.required) ? value.required : []));
  for (const name of new Set([...Object.keys(b.value.properties ?? {}), ...before, ...after])) {
    const declared = [b, c].filter(({ value }) => isObject(value.properties?.[name])).length;
    // Of one that comes or goes altogether that is said.
    if (declared === 1 || before.includes(name) === after.includes(name)) continue;
    const isOn = after.includes(name);
    const place = ({ pointer, value }) => pointer + placeIn(value, name, declared);
    note(
      {
        at: 'Schema.required',
        change: isOn ? 'on' : 'off',
        name,
        before: !isOn,
        after: isOn,
        base: place(b),
        candidate: place(c),
      },
      { ...context, otherClass: context.otherClass || !declared },
    );
  }
}

function placeIn({ required = [] }, name, declared) {
  if (declared) return pointerOf('properties', name);
  return required.includes(name) ? pointerOf('required', required.indexOf(name)) : '';
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
