import { valueAt } from '../../src/pointer.mjs';
import { callbackOperations, children, namedSchemas, operations } from '../tree.mjs';

const PASCAL = /^[A-Z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
const CAMEL = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HEADER = /^[A-Z][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*$/;

/** Names become Java, so they have Java's form; examples become files, headers look like headers. */
export function named(root) {
  const ids = [...operations(root), ...callbackOperations(root)].map(({ value, pointer }) => ({
    name: value.operationId,
    pointer: `${pointer}/operationId`,
  }));
  const tags = children(root, '/tags').map(({ value, pointer }) => ({ name: value.name, pointer: `${pointer}/name` }));
  const components = ['schemas', 'parameters', 'requestBodies', 'responses', 'callbacks', 'headers'].flatMap((kind) =>
    children(root, `/components/${kind}`),
  );
  // What was observed keeps the name that it has there, such as access_token.
  const observed = (pointer) => 'x-observed' in valueAt(root, pointer.split('/').slice(0, 4).join('/'));
  const properties = namedSchemas(root).filter(({ pointer }) => pointer.includes('/properties/') && !observed(pointer));
  const headers = children(root, '/components/parameters')
    .filter(({ value }) => value.in === 'header')
    .map(({ value, pointer }) => ({ name: value.name, pointer: `${pointer}/name` }));
  return [
    ...unlike(PASCAL, 'CreatePayments', [...ids, ...tags, ...components]),
    ...unlike(CAMEL, 'customerReference', properties),
    ...unlike(KEBAB, 'create-payments-409', children(root, '/components/examples')),
    ...unlike(HEADER, 'X-Reference-Id', headers),
  ];
}

function unlike(form, model, list) {
  return list
    .filter(({ name }) => !form.test(String(name)))
    .map(({ name, pointer }) => ({ pointer, message: `\`${name}\` is not named like \`${model}\`.` }));
}

/** An operation says how it is secured, and how it fails: on the caller's side and on the gateway's. */
export function errorsDocumented(root) {
  return operations(root).flatMap(({ value, pointer }) => {
    const statuses = Object.keys(value.responses ?? {});
    const secured = (value.security ?? root.security ?? []).some((alternative) => Object.keys(alternative).length > 0);
    const lacks = [
      [!secured, 'is open to everyone: it has no security.'],
      [!statuses.includes('400'), 'documents no 400.'],
      [secured && !statuses.includes('401'), 'is secured and documents no 401.'],
      [!statuses.some((status) => status.startsWith('5')), 'documents no failure of the gateway.'],
    ];
    return lacks
      .filter(([fault]) => fault)
      .map(([, words]) => ({ pointer, message: `\`${value.operationId}\` ${words}` }));
  });
}
