import { pointerOf, segmentsOf, valueAt } from './pointer.mjs';
import { follow } from './references.mjs';

/** Says in plain words what a pointer points to: "header `X-Callback-Url`", "`PaymentRequest.senderNote`". */
export function subjectOf(contract, pointer) {
  const segments = segmentsOf(pointer);
  const [area, ...rest] = segments;
  if (area === 'components') return ofComponent(contract, rest);
  if (area === 'paths') return ofPath(contract, segments);
  if (area === 'servers')
    return rest[0] ? `server ${code(valueAt(contract.root, `/servers/${rest[0]}/url`))}` : 'servers';
  if (area === 'tags') return rest[0] ? `tag ${code(valueAt(contract.root, `/tags/${rest[0]}/name`))}` : 'tags';
  return 'the document';
}

function ofComponent(contract, [kind, name, ...rest]) {
  const pointer = pointerOf('components', kind, name);
  const inside = ofHeader(rest) + ofMember(rest);
  switch (kind) {
    case 'schemas':
      return name ? named(name, membersIn(rest)) : 'schemas';
    case 'parameters':
      return ofParameter(valueAt(contract.root, pointer)) + inside;
    case 'responses':
      return `answer ${code(name)}${inside}`;
    case 'requestBodies':
      return `body ${code(name)}${inside}`;
    case 'callbacks':
      return `callback ${code(name)}${ofItsParameter(contract, pointer, rest)}${ofAnswer(rest)}${inside}`;
    case 'securitySchemes':
      return `security scheme ${code(name)}`;
    default:
      return `${kind.replace(/s$/, '')} ${code(name)}${inside}`;
  }
}

function ofPath(contract, segments) {
  const operation = pointerOf(...segments.slice(0, 3));
  const value = valueAt(contract.root, operation);
  if (!value?.responses) return `path ${code(segments[1] ?? '')}`;
  const name = code(value.operationId ?? `${segments[2].toUpperCase()} ${segments[1]}`);
  const [keyword, key, ...rest] = segments.slice(3);
  if (keyword === 'parameters' && key) {
    const at = `${operation}/parameters/${key}`;
    const parameter = follow(contract, { value: valueAt(contract.root, at), pointer: at }).value;
    return `${ofParameter(parameter)} of ${name}${ofMember(rest)}`;
  }
  if (keyword === 'requestBody') return `body of ${name}${ofMember([key, ...rest])}`;
  return `${name}${ofAnswer(segments.slice(3))}${ofHeader(rest)}${ofMember(rest)}`;
}

function ofItsParameter(contract, pointer, rest) {
  const at = rest.indexOf('parameters');
  if (at < 0 || !rest[at + 1]) return '';
  return `, ${ofParameter(valueAt(contract.root, pointer + pointerOf(...rest.slice(0, at + 2))))}`;
}

function ofAnswer(rest) {
  const at = rest.indexOf('responses');
  return at >= 0 && rest[at + 1] ? `, answer ${rest[at + 1]}` : '';
}

function ofHeader(rest) {
  const at = rest.indexOf('headers');
  return at >= 0 && rest[at + 1] ? `, header ${code(rest[at + 1])}` : '';
}

/** What of a schema that is written where it is used. */
function ofMember(rest) {
  const at = rest.indexOf('schema');
  const members = at < 0 ? [] : membersIn(rest.slice(at + 1));
  if (members.length === 0) return '';
  return members.join('') === EACH ? ', each item' : `, ${named(...split(members))}`;
}

function split([first, ...members]) {
  return first === EACH ? ['', [EACH, ...members]] : [first, members];
}

const EACH = '[]';

/** The properties and lists that a pointer into a schema leads through. */
function membersIn([keyword, ...rest]) {
  if (keyword === undefined) return [];
  if (keyword === 'properties' && rest.length > 0) return [rest[0], ...membersIn(rest.slice(1))];
  return [...(keyword === 'items' ? [EACH] : []), ...membersIn(rest)];
}

/** `PaymentRequest.money`, `Order.lines[].price`, or each item of `Order.lines`. */
function named(name, members) {
  const isEach = members.at(-1) === EACH;
  const path = (isEach ? members.slice(0, -1) : members).map((member) => (member === EACH ? EACH : `.${member}`));
  return `${isEach ? 'each item of ' : ''}${code([name, ...path].join(''))}`;
}

function ofParameter(parameter) {
  return `${parameter?.in} ${parameter?.in === 'header' ? '' : 'parameter '}${code(parameter?.name)}`;
}

/** A text of a contract as code in Markdown. It cannot end the code or the line; a table escapes its bars. */
export function code(value, length = 80) {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
    .replaceAll(/\s+/g, ' ')
    .replaceAll('`', 'ʼ');
  return `\`${text.length > length ? `${text.slice(0, length - 1)}…` : text || ' '}\``;
}
