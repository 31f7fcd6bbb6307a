import { isObject, pointerOf, valueAt } from '../src/pointer.mjs';
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
