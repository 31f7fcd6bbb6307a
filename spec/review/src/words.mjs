import { opennessOf } from './change.mjs';
import { segmentsOf } from './pointer.mjs';
import { OWN_CLASS } from './schemas.mjs';
import { code, subjectOf } from './subject.mjs';
import { fromTo, reworded } from './texts.mjs';

/** Says in plain words what changed. What it means is the policy's to say. */

const NAMES = {
  maxLength: 'maximum length',
  minLength: 'minimum length',
  maximum: 'maximum',
  minimum: 'minimum',
  maxItems: 'maximum number of items',
  minItems: 'minimum number of items',
  operationId: 'operation id',
  'enum name': 'Java name',
  'enum description': 'meaning',
  'enum status': 'HTTP status',
  class: 'class in Java',
  firstAnswer: 'answer listed first',
  path: 'address',
  tags: 'tag',
};
const THINGS = {
  'Schema.properties': 'property',
  'Schemas.schema': 'schema',
  'Schema.enum': 'word',
  'Schema.inlineEnum': 'word',
  'Operations.operation': 'operation',
  'CallbackOperations.operation': 'callback',
  'Operation.parameters': 'parameter',
  'CallbackOperation.parameters': 'parameter',
  'Operation.responses': 'answer',
  'CallbackOperation.responses': 'answer',
  'Operation.requestBody': 'body',
  'CallbackOperation.requestBody': 'body',
  'Response.headers': 'header',
  'Response.content': 'body of type',
  'RequestBody.content': 'body of type',
  'Root.tags': 'tag',
  'MediaType.examples': 'example',
  'Parameter.examples': 'example',
  'Header.examples': 'example',
};
const LISTS = { 'enum name': 'Java names', 'enum description': 'meanings', 'enum status': 'HTTP statuses' };
const SWITCHES = {
  required: ['is required now', 'is no longer required'],
  deprecated: ['is deprecated now', 'is no longer deprecated'],
  nullable: ['may be null now', 'may no longer be null'],
};
const PROSE = ['description', 'summary', 'enum description', 'x-curated', 'x-observed', 'x-pattern-message', 'title'];

/** @param {import('./compare.mjs').Difference} difference */
export function wordsOf(difference, base, candidate) {
  const { at, change, name, before, after } = difference;
  const keyword = at.slice(at.indexOf('.') + 1);
  if (THINGS[at] && /^(added|removed)/.test(change)) {
    const owner = change.startsWith('added')
      ? subjectOf(base, difference.base)
      : subjectOf(candidate, difference.candidate);
    return `${isAtTheTop(at) ? '' : `${owner}: `}${change.startsWith('added') ? 'new' : 'removed'} ${adjective(change)}${THINGS[at]}${at.endsWith('.requestBody') ? '' : ` ${code(name)}`}${detailsOf(difference)}`;
  }
  const subject = after === undefined ? subjectOf(base, difference.base) : subjectOf(candidate, difference.candidate);
  if (at === 'Root.servers') return serverWords(change, before, after);
  if (/^one (more|less)$/.test(change))
    return `${subject}: ${change.endsWith('more') ? 'new' : 'removed'} alternative ${code(name)}`;
  if (at.startsWith('Schema.enum ') && name === undefined)
    return `${subject}: ${change === 'added' ? 'tells' : 'no longer tells'} the ${LISTS[keyword]} of its words`;
  if (/num$/.test(at) && change === 'renamed')
    return `${subject}: word changed from ${code(before)} to ${code(after)} under the Java name ${code(name)}`;
  if (at === 'Schema.required' && segmentsOf(difference.candidate).at(-1) !== name)
    return `${subject}: ${code(name)}, which it does not describe, ${SWITCHES.required[change === 'on' ? 0 : 1]}`;
  const of =
    name && !/^Root|^Server/.test(at) && at.startsWith('Schema.enum') ? `${subject}, word ${code(name)}` : subject;
  if (SWITCHES[keyword] && ['on', 'off'].includes(change)) return `${of} ${SWITCHES[keyword][change === 'on' ? 0 : 1]}`;
  if (keyword === 'additionalProperties') return `${of} ${membersTaken(after)}`;
  const label = NAMES[keyword] ?? (keyword.includes('-') || /[A-Z]/.test(keyword) ? code(keyword) : keyword);
  if (at.endsWith('.parameters') && change === 'reordered')
    return `${of}: the arguments of the method in another order: ${code(after, 160)}`;
  if (change === 'reordered') return `${of}: ${label} in another order`;
  if (at === 'Schema.class') return `${of}: ${label} changed from ${classNamed(before)} to ${classNamed(after)}`;
  if ([before, after].every((value) => typeof value === 'object'))
    return `${of}: ${label} changed: ${reworded(JSON.stringify(before, null, 1), JSON.stringify(after, null, 1))}`;
  if (PROSE.includes(keyword) && before && after)
    return `${of}: ${label} reworded: ${reworded(String(before), String(after))}`;
  if (before === undefined) return `${of}: ${label} is new: ${code(after, 160)}`;
  if (after === undefined) return `${of}: ${label} removed; it was ${code(before, 160)}`;
  return `${of}: ${label} changed ${fromTo(before, after)}`;
}

/** What is worth knowing of something new without opening the file: a property's type and limits, a word's status and meaning. */
function detailsOf({ at, after, details }) {
  if (details) return `, ${details}`;
  if (at !== 'Schema.properties' || typeof after !== 'object' || after === null) return '';
  const reference = after.$ref ?? after.allOf?.[0]?.$ref;
  const limits = ['format', 'minLength', 'maxLength', 'minimum', 'maximum', 'pattern'].filter(
    (keyword) => after[keyword] !== undefined,
  );
  return `: ${[code(reference ? reference.split('/').at(-1) : (after.type ?? 'anything')), ...limits.map((keyword) => `${NAMES[keyword] ?? keyword} ${code(after[keyword])}`)].join(', ')}`;
}

function classNamed(name) {
  if (name === null) return 'none';
  return name === OWN_CLASS ? name : code(name);
}

function membersTaken(additional) {
  return [
    'takes no members but those it names',
    `takes other members than those it names, if they fit ${code(additional)}`,
    'takes other members than those it names',
  ][opennessOf({ additionalProperties: additional })];
}

function isAtTheTop(at) {
  return /^(Root|Schemas|Operations|CallbackOperations)\./.test(at);
}

function adjective(change) {
  const word = change.split(' ')[1] ?? '';
  return ['optional', 'required'].includes(word) ? `${word} ` : '';
}

function serverWords(change, before, after) {
  if (change === 'added') return `new server ${code(after)}`;
  if (change === 'removed') return `removed server ${code(before)}`;
  return change === 'reordered' ? 'servers in another order' : `server changed from ${code(before)} to ${code(after)}`;
}

/** What identifies a change in accepted.yaml: where, what, and from which value to which. */
export function identityOf({ at, change, name, base, candidate, before, after }) {
  const pointer = after === undefined ? base : candidate;
  const value = (it) =>
    (it ?? null) === null ? 'nothing' : typeof it === 'object' ? 'something' : String(it).replaceAll(/\s+/g, ' ');
  const last = segmentsOf(pointer).at(-1);
  const what = name !== undefined && name !== last ? ` ${name}` : '';
  return `${at} ${change}${what} at #${pointer}: ${value(before)} → ${value(after)}`;
}
