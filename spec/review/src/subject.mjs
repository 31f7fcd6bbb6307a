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
  const inside = rest.filter((_, index) => rest[index - 1] === 'properties');
  switch (kind) {
    case 'schemas':
      return name ? code([name, ...inside].join('.')) : 'schemas';
    case 'parameters':
      return ofParameter(valueAt(contract.root, pointer));
    case 'responses':
      return `answer ${code(name)}`;
    case 'requestBodies':
      return `body ${code(name)}`;
    case 'callbacks':
      return `callback ${code(name)}${ofAnswer(rest)}`;
    case 'securitySchemes':
      return `security scheme ${code(name)}`;
    default:
      return `${kind.replace(/s$/, '')} ${code(name)}`;
  }
}

function ofPath(contract, segments) {
  const operation = pointerOf(...segments.slice(0, 3));
  const value = valueAt(contract.root, operation);
  if (!value?.responses) return `path ${code(segments[1] ?? '')}`;
  const name = code(value.operationId ?? `${segments[2].toUpperCase()} ${segments[1]}`);
  const [keyword, key] = segments.slice(3);
  if (keyword === 'parameters' && key) {
    const at = `${operation}/parameters/${key}`;
    return `${ofParameter(follow(contract, { value: valueAt(contract.root, at), pointer: at }).value)} of ${name}`;
  }
  if (keyword === 'requestBody') return `body of ${name}`;
  return `${name}${ofAnswer(segments.slice(3))}`;
}

function ofAnswer(rest) {
  const at = rest.indexOf('responses');
  return at >= 0 && rest[at + 1] ? `, answer ${rest[at + 1]}` : '';
}

function ofParameter(parameter) {
  return `${parameter?.in} ${parameter?.in === 'header' ? '' : 'parameter '}${code(parameter?.name)}`;
}

/** A text of a contract as code in Markdown. It cannot end the code, the table's cell or the line. */
export function code(value, length = 80) {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
    .replaceAll(/\s+/g, ' ')
    .replaceAll('`', 'ʼ')
    .replaceAll('|', '¦');
  return `\`${text.length > length ? `${text.slice(0, length - 1)}…` : text || ' '}\``;
}
