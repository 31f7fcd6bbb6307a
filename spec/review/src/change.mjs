import { isObject } from './pointer.mjs';

/** What happened to a plain value, in the words of the policy. */

const UPPER = ['maxLength', 'maximum', 'maxItems', 'maxProperties'];
const LOWER = ['minLength', 'minimum', 'minItems', 'minProperties'];
const FALSE_WHEN_ABSENT = [
  'allowEmptyValue',
  'allowReserved',
  'deprecated',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'nullable',
  'readOnly',
  'required',
  'uniqueItems',
  'writeOnly',
  'x-java-money',
];
const SWITCHES = [...FALSE_WHEN_ABSENT, 'explode'];
const WIDER = [
  ['int32', 'int64'],
  ['float', 'double'],
  ['integer', 'number'],
];

/** `added`, `removed`, or what the keyword's own meaning makes of it. A limit is `tighter` or `looser`. */
export function changeOf(keyword, before, after) {
  if (UPPER.includes(keyword)) return limit(after ?? Infinity, before ?? Infinity);
  if (LOWER.includes(keyword)) return limit(before ?? -Infinity, after ?? -Infinity);
  if (SWITCHES.includes(keyword) && isSwitch(before) && isSwitch(after)) return after ? 'on' : 'off';
  if (WIDER.some(([narrow, wide]) => before === narrow && after === wide)) return 'wider';
  if (WIDER.some(([narrow, wide]) => before === wide && after === narrow)) return 'narrower';
  if (keyword === 'multipleOf' && before % after === 0) return 'looser';
  if (keyword === 'multipleOf' && after % before === 0) return 'tighter';
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** Whether a keyword means the same in two objects. What is written down may be what is meant without it. */
export function isSame(keyword, before, after) {
  return JSON.stringify(meant(keyword, before)) === JSON.stringify(meant(keyword, after));
}

/** What an object means by a keyword, written down or not. */
function meant(keyword, owner) {
  if (owner[keyword] !== undefined) return owner[keyword];
  if (FALSE_WHEN_ABSENT.includes(keyword)) return false;
  if (['minLength', 'minItems', 'minProperties'].includes(keyword)) return 0;
  if (keyword === 'style') return ['query', 'cookie'].includes(owner.in) ? 'form' : 'simple';
  if (keyword === 'explode') return meant('style', owner) === 'form';
  return undefined;
}

/** How much a schema takes beyond the members that it names: nothing, what fits another schema, or anything. */
export function opennessOf({ additionalProperties }) {
  if (additionalProperties === false) return 0;
  return isObject(additionalProperties) && Object.keys(additionalProperties).length > 0 ? 1 : 2;
}

function limit(smaller, larger) {
  return smaller < larger ? 'tighter' : smaller > larger ? 'looser' : 'changed';
}

function isSwitch(value) {
  return value === undefined || typeof value === 'boolean';
}
