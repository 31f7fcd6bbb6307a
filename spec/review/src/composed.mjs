import { isObject, pointerOf } from './pointer.mjs';
import { follow } from './references.mjs';

/** Schemas with everything that they are made of: references followed, and the parts of an `allOf` put together. */

const SMALLEST = ['maxLength', 'maximum', 'maxItems', 'maxProperties'];
const GREATEST = ['minLength', 'minimum', 'minItems', 'minProperties'];
const known = new WeakMap();

/**
 * Follows a schema. In 3.0 a `$ref` takes no keyword beside it, so a description of its own is written as `allOf` with one
 * reference: `own` is what stands beside, and the view is the schema referred to, as it is with what stands beside. An
 * `allOf` of several schemas is a schema of its own. `outer` is where the schema is used.
 * @returns {import('./references.mjs').View & {own: {value: any, pointer: string} | null, outer: string}}
 */
export function followSchema(contract, view) {
  const direct = follow(contract, view);
  const outer = view.pointer;
  const { allOf, ...siblings } = isObject(direct.value) ? direct.value : {};
  if (!Array.isArray(allOf)) return { ...direct, own: null, outer };
  const value = composed(contract, direct.value, allOf, siblings);
  const references = allOf.filter((part) => isObject(part) && Object.hasOwn(part, '$ref'));
  const parts = allOf.filter((part) => isObject(part) && !references.includes(part));
  const isReference =
    references.length === 1 &&
    !siblings.properties &&
    !parts.some((part) => part.type || part.properties || part.allOf);
  if (!isReference) return { value, pointer: direct.pointer, name: direct.name, own: null, outer };
  const at = `${direct.pointer}/allOf${pointerOf(allOf.indexOf(references[0]))}`;
  const target = followSchema(contract, { value: references[0], pointer: at });
  const own = { value: Object.assign({}, ...parts, siblings), pointer: direct.pointer };
  return { value, pointer: target.pointer, name: direct.name ?? target.name, own, outer };
}

/** Where a keyword of a schema stands, or would. What one of two versions says where the schema is used belongs there. */
export function placeOf(view, other, keyword) {
  const isOwn = [view, other].some(({ own }) => own && Object.hasOwn(own.value, keyword));
  return (isOwn ? view.outer : view.pointer) + (view.value[keyword] === undefined ? '' : pointerOf(keyword));
}

/** Which schema has a member that is new or gone: the one that is referred to, unless it was put together where it is used. */
export function ownerIn(view, other) {
  return other.pointer === other.outer ? (view.outer ?? view.pointer) : view.pointer;
}

/** All parts hold at once. What is only said, and not demanded, is what is said last. */
function composed(contract, schema, allOf, siblings) {
  if (!known.has(schema)) {
    const parts = allOf.map((value) => followSchema(contract, { value, pointer: '' }).value).filter(isObject);
    known.set(schema, [...parts, siblings].reduce(both, {}));
  }
  return known.get(schema);
}

function both(one, other) {
  const result = { ...one, ...other };
  for (const keyword of Object.keys(one).filter((key) => Object.hasOwn(other, key))) {
    const [is, too] = [one[keyword], other[keyword]];
    if (SMALLEST.includes(keyword)) result[keyword] = Math.min(is, too);
    if (GREATEST.includes(keyword)) result[keyword] = Math.max(is, too);
    if (keyword === 'properties') result[keyword] = { ...is, ...too };
    if (keyword === 'required') result[keyword] = [...new Set([is, too].flat())];
    if (keyword === 'nullable') result[keyword] = is && too;
    if (keyword === 'additionalProperties' && is === false) result[keyword] = false;
  }
  return result;
}
