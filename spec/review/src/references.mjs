import { isObject, pointerOf, valueAt } from './pointer.mjs';
import { Unreadable } from './unreadable.mjs';

/**
 * Something in a contract, with every `$ref` to it followed: its value, where that stands, and the name of the component
 * if it was referred to.
 * @typedef {{value: any, pointer: string, name: string | null}} View
 */

/** Nobody refers further than this; what does is a mistake or an attack. */
const MAX_STEPS = 100;

/** Refuses references that lead nowhere, out of the file, or in a circle of nothing but references. */
export function checkReferences(contract) {
  const heights = new Map();
  for (const { pointer, target } of references(contract.root, '')) {
    const refuse = (words) => {
      throw new Unreadable(contract.file, contract.positionOf(`${pointer}/$ref`), words);
    };
    if (typeof target !== 'string' || !target.startsWith('#/')) {
      refuse(`\`$ref\` has to stay in this file, as in \`#/components/schemas/Money\`: ${JSON.stringify(target)}`);
    }
    heightOf(contract, target, [], heights, refuse);
  }
}

/** How many references stand one upon the other, each of which has to be followed before anything is known. */
function heightOf(contract, target, path, heights, refuse) {
  if (path.includes(target)) refuse(`\`$ref\` goes in a circle: ${[...path, target].join(' → ')}`);
  if (heights.has(target)) return heights.get(target);
  const value = valueAt(contract.root, target);
  if (!isObject(value)) refuse(`\`$ref\` leads nowhere: ${target}`);
  const next = [...nextOf(value)].filter((it) => typeof it === 'string' && it.startsWith('#/'));
  const height = 1 + Math.max(0, ...next.map((it) => heightOf(contract, it, [...path, target], heights, refuse)));
  if (path.length + height > MAX_STEPS) refuse(`\`$ref\` leads on through more than ${MAX_STEPS} others: ${target}`);
  heights.set(target, height);
  return height;
}

/** Where a component sends its reader on: by `$ref`, or by the parts of an `allOf`. */
function* nextOf(value) {
  if (!isObject(value)) return;
  if (Object.hasOwn(value, '$ref')) yield value.$ref;
  else if (Array.isArray(value.allOf)) for (const part of value.allOf) yield* nextOf(part);
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
