import { isObject, pointerOf } from './pointer.mjs';

/** The alternatives of `oneOf` and `anyOf`: which of them are the same, whatever their order. */

/** Notes alternatives that are new or gone, and compares those that changed. */
export function compareAlternatives(walker, b, c, context) {
  for (const keyword of ['oneOf', 'anyOf']) {
    const [before, after] = [listed(b, keyword), listed(c, keyword)];
    const gone = without(before, after);
    const come = without(after, before);
    const isList = before.length > 0 && after.length > 0;
    const changed = isList ? Math.min(gone.length, come.length) : 0;
    for (let i = 0; i < changed; i++) walker.walk('Schema', gone[i], come[i], context);
    const note = (change, one, name) => noteOne(walker, { keyword, change, one, name }, b, c, context);
    if (isList) {
      gone.slice(changed).forEach((one) => note('one less', one, nameOf(one.value)));
      come.slice(changed).forEach((one) => note('one more', one, nameOf(one.value)));
    } else if (before.length + after.length > 0) {
      const all = after.length > 0 ? after : before;
      const place = { value: all.map(({ value }) => value), pointer: all[0].pointer.replace(/\/0$/, '') };
      note(after.length > 0 ? 'added' : 'removed', place);
    }
  }
}

function listed({ value, pointer }, keyword) {
  return (Array.isArray(value[keyword]) ? value[keyword] : []).map((one, index) => ({
    value: one,
    pointer: pointer + pointerOf(keyword, index),
  }));
}

/** Each of the others takes one of its like away. */
function without(list, others) {
  const left = new Map();
  const keyOf = ({ value }) => JSON.stringify(value);
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

function noteOne({ note }, { keyword, change, one, name }, b, c, context) {
  const isThere = ['one more', 'added'].includes(change);
  note(
    {
      at: `Schema.${keyword}`,
      change,
      name,
      before: isThere ? undefined : one.value,
      after: isThere ? one.value : undefined,
      base: isThere ? b.pointer : one.pointer,
      candidate: isThere ? one.pointer : c.pointer,
    },
    { ...context, otherClass: context.otherClass || !hasMembers(one.value) },
  );
}

/** A choice is one class in Java with the members of all alternatives; what is no object adds none. */
function hasMembers(alternative) {
  return isObject(alternative) && ['$ref', 'properties', 'allOf'].some((keyword) => keyword in alternative);
}

function nameOf(alternative) {
  return String(alternative?.$ref?.split('/').at(-1) ?? alternative?.type ?? JSON.stringify(alternative));
}
