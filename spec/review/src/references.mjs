import { isObject, pointerOf, valueAt } from './pointer.mjs';
import { Unreadable } from './unreadable.mjs';

/**
 * Something in a contract, with every `$ref` to it followed: its value, where that stands, and the name of the component
 * if it was referred to.
 * @typedef {{value: any, pointer: string, name: string | null}} View
 */

/** Refuses references that lead nowhere, out of the file, or in a circle of nothing but references. */
export function checkReferences(contract) {
  for (const { pointer, target } of references(contract.root, '')) {
    const position = contract.positionOf(`${pointer}/$ref`);
    if (typeof target !== 'string' || !target.startsWith('#/')) {
      throw new Unreadable(
        contract.file,
        position,
        `\`$ref\` has to stay in this file, as in \`#/components/schemas/Money\`: ${JSON.stringify(target)}`,
      );
    }
    const seen = new Set();
    for (let next = target; next !== undefined; next = nextOf(valueAt(contract.root, next))) {
      if (seen.has(next)) {
        throw new Unreadable(contract.file, position, `\`$ref\` goes in a circle: ${[...seen, next].join(' → ')}`);
      }
      seen.add(next);
      if (!isObject(valueAt(contract.root, next))) {
        throw new Unreadable(contract.file, position, `\`$ref\` leads nowhere: ${next}`);
      }
    }
  }
}

/** Where a component sends its reader on: by `$ref`, or by an `allOf` that has nothing but one. */
function nextOf(value) {
  return value.$ref ?? (isOneReference(value.allOf) ? value.allOf[0].$ref : undefined);
}

function isOneReference(allOf) {
  return Array.isArray(allOf) && allOf.length === 1 && isObject(allOf[0]) && Object.hasOwn(allOf[0], '$ref');
}

function* references(value, pointer) {
  if (Array.isArray(value) || isObject(value)) {
    if (Object.hasOwn(value, '$ref') && !isExampleValue(pointer)) {
      yield { pointer, target: value.$ref };
    }
    for (const [key, child] of Object.entries(value)) {
      yield* references(child, pointer + pointerOf(key));
    }
  }
}

/** Inside of an example's value nothing is OpenAPI. What people named `value` or `default` is no such value. */
function isExampleValue(pointer) {
  const keywords = pointer.replaceAll(
    /\/(properties|responses|examples|headers|callbacks|components\/[a-zA-Z]+)\/[^/]+/g,
    '',
  );
  return /\/(example|value|default|enum)(\/|$)/.test(keywords);
}

/** Follows the references that a view begins with. @returns {View} */
export function follow(contract, { value, pointer, name = null }) {
  if (!isObject(value) || typeof value.$ref !== 'string') {
    return { value, pointer, name };
  }
  const target = value.$ref.slice(1);
  return follow(contract, { value: valueAt(contract.root, target), pointer: target, name: target.split('/').at(-1) });
}

/**
 * Follows a schema. In 3.0 a `$ref` takes no keyword beside it, so a description of its own is written as `allOf` with one
 * reference: `own` is what stands beside, and the view is the schema referred to.
 * @returns {View & {own: View | null}}
 */
export function followSchema(contract, view) {
  const direct = follow(contract, view);
  const { allOf, ...own } = isObject(direct.value) ? direct.value : {};
  if (isOneReference(allOf)) {
    const target = followSchema(contract, { value: allOf[0], pointer: `${direct.pointer}/allOf/0` });
    return { ...target, own: { value: own, pointer: direct.pointer, name: direct.name } };
  }
  return { ...direct, own: null };
}
