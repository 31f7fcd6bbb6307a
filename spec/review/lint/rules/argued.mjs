import { readFileSync } from 'node:fs';
import { pointerOf, segmentsOf, valueAt } from '../../src/pointer.mjs';
import { objects } from '../tree.mjs';

const RATIONALE = new URL('../../../RATIONALE.md', import.meta.url);

/** What is curated is argued in RATIONALE.md, under the name that it has on the wire. */
export function argued(root, rationale = readFileSync(RATIONALE, 'utf8')) {
  return [...objects(root)]
    .filter(({ value }) => 'x-curated' in value)
    .map(({ pointer }) => ({ pointer: `${pointer}/x-curated`, owner: ownerOf(root, pointer) }))
    .filter(({ owner }) => !rationale.includes(`\`${owner}\``))
    .map(({ pointer, owner }) => ({
      pointer,
      message: `\`${owner}\` is curated and is not argued in spec/RATIONALE.md.`,
    }));
}

/** What a reader looks for: a component, a property, a parameter, an operation, or else where it stands. */
function ownerOf(root, pointer) {
  const segments = segmentsOf(pointer);
  const [area, kind, name] = segments;
  const value = valueAt(root, pointer);
  const parameter = segments.lastIndexOf('parameters');
  if (parameter > 0) return valueAt(root, pointerOf(...segments.slice(0, parameter + 2)))?.name;
  const property = segments.indexOf('properties');
  if (property > 0) return segments[property + 1];
  if (area === 'components') return name;
  return (
    valueAt(root, pointerOf(area, kind, name))?.operationId ?? value.url ?? value.name ?? segments.at(-1) ?? 'openapi'
  );
}
