import { isObject } from '../../src/pointer.mjs';
import { children, objects } from '../tree.mjs';

const PROSE = ['description', 'summary', 'title', 'example', 'examples', 'x-curated', 'x-observed'];
const MARKS = ['x-curated', 'x-observed'];

/**
 * What a component says is said once: a copy of it would be changed without the other. Schemas are the same if they allow
 * the same; an answer or a parameter with a description of its own is one of its own.
 */
export function noCopy(root) {
  const byContent = new Map(
    ['schemas', 'responses', 'parameters', 'requestBodies', 'headers']
      .flatMap((kind) => children(root, `/components/${kind}`))
      .filter(({ value }) => saysSomething(value))
      .map((component) => [content(component.value, ignoredIn(component.pointer)), component]),
  );
  return [...objects(root)]
    .filter(({ value, pointer }) => saysSomething(value) && !/^\/components\/[^/]+\/[^/]+$/.test(pointer))
    .map(({ value, pointer }) => ({
      pointer,
      copied: [PROSE, MARKS].map((ignored) => byContent.get(content(value, ignored))).find(Boolean),
    }))
    .filter(({ copied }) => copied)
    .map(({ pointer, copied }) => ({ pointer, message: `This is a copy of \`#${copied.pointer}\`: refer to it.` }));
}

function ignoredIn(pointer) {
  return pointer.startsWith('/components/schemas/') ? PROSE : MARKS;
}

/** A bare `type: string` is no component's property; members, words, patterns, contents and parameters are. */
function saysSomething(value) {
  return (
    isObject(value) &&
    ['properties', 'enum', 'pattern', 'content', 'in'].some((keyword) => value[keyword] !== undefined)
  );
}

function content(value, ignored) {
  const sorted = (it) =>
    isObject(it)
      ? Object.fromEntries(
          Object.keys(it)
            .filter((key) => !ignored.includes(key))
            .sort()
            .map((key) => [key, sorted(it[key])]),
        )
      : Array.isArray(it)
        ? it.map(sorted)
        : it;
  return `${ignored.length} ${JSON.stringify(sorted(value))}`;
}
