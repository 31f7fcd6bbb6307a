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
];
const SWITCHES = [...FALSE_WHEN_ABSENT, 'additionalProperties', 'explode', 'x-java-money'];
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
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** Whether two values mean the same. What is false when it is absent may as well be written down. */
export function isSame(keyword, before, after) {
  const [was, is] = FALSE_WHEN_ABSENT.includes(keyword) ? [before ?? false, after ?? false] : [before, after];
  return JSON.stringify(was) === JSON.stringify(is);
}

function limit(smaller, larger) {
  return smaller < larger ? 'tighter' : smaller > larger ? 'looser' : 'changed';
}

function isSwitch(value) {
  return value === undefined || typeof value === 'boolean';
}
