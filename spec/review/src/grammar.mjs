import { isObject, pointerOf } from './pointer.mjs';

/**
 * Which keyword of which OpenAPI object leads to which other objects. What is not listed here is a plain value and is
 * compared as such. A map's entries are told apart by their key.
 */
const one = (type) => ({ type, entries: (value, pointer) => [['', value, pointer]] });
const map = (type, fold = (key) => key) => ({
  type,
  entries: (value, pointer) =>
    Object.entries(value ?? {}).map(([key, entry]) => [fold(key), entry, pointer + pointerOf(key)]),
});

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** What `leavesOf` leaves out, because it has a meaning that a plain value lacks: see operations.mjs, schemas.mjs and their neighbours. */
const compound = {
  Root: ['servers', 'security', 'components', 'tags', 'paths'],
  PathItem: ['parameters', ...METHODS],
  Operation: ['parameters', 'security', 'tags', 'callbacks'],
  CallbackOperation: ['parameters', 'security', 'tags'],
  Schema: [
    'additionalProperties',
    'anyOf',
    'enum',
    'exclusiveMaximum',
    'exclusiveMinimum',
    'maximum',
    'minimum',
    'oneOf',
    'required',
    'x-enum-descriptions',
    'x-enum-statuses',
    'x-enum-varnames',
  ],
};

const media = { content: map('MediaType'), examples: map('Example'), schema: one('Schema') };
const operation = { requestBody: one('RequestBody'), responses: map('Response') };

export const grammar = {
  Root: { info: one('Info') },
  Operation: operation,
  CallbackOperation: operation,
  RequestBody: media,
  Parameter: media,
  Response: { content: map('MediaType'), headers: map('Header', (name) => name.toLowerCase()) },
  Header: media,
  MediaType: media,
  Schema: {
    properties: map('Schema'),
    items: one('Schema'),
    not: one('Schema'),
  },
};

/** What an object leads to: `[keyword, key, type, value, pointer]` of each child. */
export function childrenOf(type, { value, pointer }) {
  return Object.entries(grammar[type] ?? {}).flatMap(([keyword, { type: childType, entries }]) =>
    isContainer(value[keyword])
      ? entries(value[keyword], pointer + pointerOf(keyword)).map(([key, child, at]) => [
          keyword,
          key,
          childType,
          child,
          at,
        ])
      : [],
  );
}

/** The keywords of an object that are plain values. */
export function leavesOf(type, { value }) {
  const children = grammar[type] ?? {};
  return Object.keys(value).filter(
    (keyword) => !(keyword in children && isContainer(value[keyword])) && !compound[type]?.includes(keyword),
  );
}

function isContainer(value) {
  return isObject(value) || Array.isArray(value);
}
