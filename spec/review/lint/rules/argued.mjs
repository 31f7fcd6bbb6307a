import { readFileSync } from 'node:fs';
import { segmentsOf, valueAt } from '../../src/pointer.mjs';
import { objects } from '../tree.mjs';

const RATIONALE = new URL('../../../RATIONALE.md', import.meta.url);

/** What is curated is argued in RATIONALE.md, under the name that it has on the wire. */
export function argued(root, rationale = readFileSync(RATIONALE, 'utf8')) {
  return [...objects(root)]
    .filter(({ value, pointer }) => 'x-curated' in value && pointer.startsWith('/components/'))
    .map(({ pointer }) => ({ pointer: `${pointer}/x-curated`, owner: ownerOf(root, pointer) }))
    .filter(({ owner }) => !rationale.includes(`\`${owner}\``))
    .map(({ pointer, owner }) => ({
      pointer,
      message: `\`${owner}\` is curated and is not argued in spec/RATIONALE.md.`,
    }));
}

function ownerOf(root, pointer) {
  const [, kind, name, ...rest] = segmentsOf(pointer);
  if (kind === 'parameters') return valueAt(root, `/components/parameters/${name}/name`);
  return rest.includes('properties') ? rest[rest.indexOf('properties') + 1] : name;
}
