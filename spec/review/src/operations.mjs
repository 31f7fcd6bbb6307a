import { METHODS } from './grammar.mjs';
import { compareParameters } from './parameters.mjs';
import { isObject, pointerOf } from './pointer.mjs';
import { follow } from './references.mjs';
import { compareSecurity } from './security.mjs';

/** What an operation says beyond plain keywords: its parameters and their order, its tag, its first answer, its security. */
export function compareOperation(walker, type, b, c, context) {
  const { base, candidate, note } = walker;
  compareParameters(walker, type, b, c, context);
  compareSecurity(walker, type, b, c);
  const places = (keyword) => ({ base: b.pointer + pointerOf(keyword), candidate: c.pointer + pointerOf(keyword) });
  const [tags, newTags] = [b.value.tags ?? [], c.value.tags ?? []];
  if (tags.join('\n') !== newTags.join('\n')) {
    note({
      at: `${type}.tags`,
      change: changeOfTags(interfacesOf(tags), interfacesOf(newTags)),
      before: tags.join(', '),
      after: newTags.join(', '),
      ...places('tags'),
    });
  }
  const [first, newFirst] = [firstAnswer(base, b), firstAnswer(candidate, c)];
  if (first !== newFirst) {
    note({ at: `${type}.firstAnswer`, change: 'changed', before: first, after: newFirst, ...places('responses') });
  }
}

/** Each tag is an interface of the client; that of the server is the first one's. */
function changeOfTags(before, after) {
  const gone = before.filter((tag) => !after.includes(tag));
  if (before[0] !== after[0]) return gone.length === 0 ? 'another first' : 'changed';
  if (gone.length > 0) return 'removed';
  return after.some((tag) => !before.includes(tag)) ? 'added' : 'respelt';
}

/** What the tags of an operation are called as interfaces; without a tag it is in a default one. */
function interfacesOf(tags) {
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  const named = tags.map((tag) => String(tag).split(/\W+/).map(capital).join(''));
  return named.length > 0 ? named : ['Default'];
}

/** The generated server interface answers with the status that is listed first. JavaScript sorts numbers, the file does not. */
function firstAnswer(contract, { value, pointer }) {
  const line = (status) => contract.positionOf(`${pointer}/responses${pointerOf(status)}`).line;
  return Object.keys(value.responses ?? {}).sort((one, other) => line(one) - line(other))[0];
}

/** Compares the operations on the gateway's paths. */
export function comparePaths(walker) {
  const [before, after] = [walker.base, walker.candidate].map((contract) =>
    operationsIn(contract, contract.root.paths, '/paths'),
  );
  pair(walker, 'Operation', before, after, { side: null, callback: false, signature: false });
}

/** Compares the operations that the gateway calls for one of its own: what travels goes the other way there. */
export function compareCallbacks(walker, b, c) {
  const [before, after] = [
    [walker.base, b],
    [walker.candidate, c],
  ].map(([contract, { value, pointer }]) =>
    Object.entries(value.callbacks ?? {}).flatMap(([name, callback]) => {
      const { value: expressions, pointer: at } = follow(contract, {
        value: callback,
        pointer: `${pointer}/callbacks${pointerOf(name)}`,
      });
      return operationsIn(contract, expressions, at).map((operation) => ({
        ...operation,
        key: `${name} ${operation.key}`,
      }));
    }),
  );
  pair(walker, 'CallbackOperation', before, after, { side: null, callback: true, signature: false });
}

function operationsIn(contract, paths, pointer) {
  return Object.entries(paths ?? {})
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path, item]) => {
      const followed = follow(contract, { value: item, pointer: pointer + pointerOf(path) });
      return METHODS.filter((method) => isObject(followed.value[method])).map((method) => ({
        key: `${method} ${folded(path)}`,
        value: followed.value[method],
        pointer: followed.pointer + pointerOf(method),
        path: followed,
        method: method.toUpperCase(),
        address: path,
      }));
    });
}

/** A path is the same whatever its variables are called, and an expression in whatever case it names a header. */
function folded(path) {
  return path.startsWith('{$') ? path.toLowerCase() : path.replaceAll(/\{[^}]*\}/g, '{}');
}

/** Operations belong together by method and path; those that are left over, by their operation id. */
function pair({ walk, note }, type, before, after, context) {
  const find = (list, { key, value }) =>
    list.find((other) => other.key === key) ??
    list.find((other) => value.operationId && other.value.operationId === value.operationId);
  for (const was of before) {
    const is = find(after, was);
    if (!is || find(before, is) !== was) {
      note({
        at: `${type}s.operation`,
        change: 'removed',
        name: `${was.method} ${was.address}`,
        before: was.value,
        base: was.pointer,
        candidate: '/paths',
      });
      continue;
    }
    const places = { base: was.pointer, candidate: is.pointer };
    if (was.method !== is.method)
      note({ at: `${type}.method`, change: 'changed', before: was.method, after: is.method, ...places });
    if (folded(was.address) !== folded(is.address))
      note({ at: `${type}.path`, change: 'changed', before: was.address, after: is.address, ...places });
    walk('PathItem', was.path, is.path, context);
    walk(type, was, is, context);
  }
  const tags = new Set(before.flatMap(({ value }) => value.tags ?? []));
  for (const is of after) {
    const was = find(before, is);
    if (was && find(after, was) === is) continue;
    const joins = (is.value.tags ?? []).some((tag) => tags.has(tag));
    note({
      at: `${type}s.operation`,
      change: joins ? 'added to an interface' : 'added',
      name: `${is.method} ${is.address}`,
      after: is.value,
      base: '/paths',
      candidate: is.pointer,
    });
  }
}
