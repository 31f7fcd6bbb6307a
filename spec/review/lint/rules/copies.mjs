import { isObject } from '../../src/pointer.mjs';
import { children, objects } from '../tree.mjs';

const PROSE = ['description', 'summary', 'title', 'example', 'examples', 'x-curated', 'x-observed'];

/** What a component says is said once: a copy of it would be changed without the other. */
export function noCopy(root) {
  const components = ['schemas', 'responses', 'parameters', 'requestBodies', 'headers'].flatMap((kind) =>
    children(root, `/components/${kind}`),
  );
  const byContent = new Map(
    components.filter(({ value }) => saysSomething(value)).map((component) => [content(component.value), component]),
  );
  return [...objects(root)]
    .filter(({ value, pointer }) => saysSomething(value) && !/^\/components\/[^/]+\/[^/]+$/.test(pointer))
    .map(({ value, pointer }) => ({ pointer, copied: byContent.get(content(value)) }))
    .filter(({ copied }) => copied)
    .map(({ pointer, copied }) => ({ pointer, message: `This is a copy of \`#${copied.pointer}\`: refer to it.` }));
}

/** A bare `type: string` is no component's property; members, words, patterns, contents and parameters are. */
function saysSomething(value) {
  return (
    isObject(value) &&
    ['properties', 'enum', 'pattern', 'content', 'in'].some((keyword) => value[keyword] !== undefined)
  );
}

function content(value) {
  const sorted = (it) =>
    isObject(it)
      ? Object.fromEntries(
          Object.keys(it)
            .filter((key) => !PROSE.includes(key))
            .sort()
            .map((key) => [key, sorted(it[key])]),
        )
      : Array.isArray(it)
        ? it.map(sorted)
        : it;
  return JSON.stringify(sorted(value));
}
