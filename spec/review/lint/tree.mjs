import { isObject, pointerOf, segmentsOf, valueAt } from '../src/pointer.mjs';
import { METHODS } from '../src/grammar.mjs';

/** Ways through a contract for rules: each yields `{name, value, pointer}` as it is written, without following references. */

export function children(root, pointer) {
  const value = valueAt(root, pointer);
  return Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([name, child]) => ({
    name,
    value: child,
    pointer: pointer + pointerOf(name),
  }));
}

export function target(root, { value, pointer, ...rest }) {
  return isObject(value) && typeof value.$ref === 'string'
    ? target(root, { ...rest, value: valueAt(root, value.$ref), pointer: value.$ref.slice(1) })
    : { ...rest, value, pointer };
}

/** The operations on the gateway's paths. */
export function operations(root) {
  return children(root, '/paths').flatMap((path) =>
    children(root, path.pointer).filter(({ name, value }) => METHODS.includes(name) && isObject(value)),
  );
}

/** The operations that callbacks consist of. */
export function callbackOperations(root) {
  return children(root, '/components/callbacks')
    .flatMap(({ pointer }) => children(root, pointer))
    .flatMap(({ pointer }) => children(root, pointer))
    .filter(({ name, value }) => METHODS.includes(name) && isObject(value));
}

/** Every schema with a name: components and their properties, at any depth. */
export function namedSchemas(root) {
  const withProperties = (schema) => [
    schema,
    ...(isObject(schema.value) ? children(root, `${schema.pointer}/properties`).flatMap(withProperties) : []),
  ];
  return children(root, '/components/schemas').flatMap(withProperties);
}

/** The enum whose words are errors, each with a status. */
export const ERROR_CODE = '/components/schemas/ErrorCode';

/**
 * Parameters, headers, schemas and properties, wherever they are written down: components and what stands inline, each with
 * the name that people know it by.
 */
export function parts(root) {
  return [...objects(root)]
    .filter(({ value }) => !('$ref' in value))
    .map((node) => ({ ...node, ...identityOf(node) }))
    .filter(({ kind }) => kind);
}

function identityOf({ value, pointer }) {
  const [last, holder, above] = segmentsOf(pointer).reverse();
  if (holder === 'parameters' && typeof value.in === 'string') return { kind: 'parameter', name: value.name };
  if (holder === 'headers' && above !== 'properties') return { kind: 'header', name: last };
  if (holder === 'properties') return { kind: 'property', name: last };
  if (pointer === `/components/schemas${pointerOf(last)}`) return { kind: 'schema', name: last };
  if (last === 'schema' && above === 'content') return { kind: 'body', name: `schema of ${holder}` };
  return { kind: null };
}

/** Everything that is an object and no example, with the way to it. */
export function* objects(value, pointer = '') {
  if (typeof value !== 'object' || value === null) return;
  if (isObject(value)) yield { value, pointer };
  for (const [key, child] of Object.entries(value)) {
    const at = pointer + pointerOf(key);
    if (key === 'example' && !pointer.endsWith('/properties')) continue;
    if (key === 'value' && /\/examples\/[^/]+$/.test(pointer)) continue;
    yield* objects(child, at);
  }
}
