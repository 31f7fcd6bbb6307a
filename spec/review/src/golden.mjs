import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pointerOf } from './pointer.mjs';

/** The golden files are the examples that tests read: each equals the example of its name, and none is without one. */
export function goldenFindings(contract, directory, shownAs) {
  const examples = contract.root.components?.examples ?? {};
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.json')) : [];
  const finding = (name, message) => ({
    rule: 'golden-file',
    severity: 'error',
    message,
    file: contract.file,
    pointer: `/components/examples${pointerOf(name)}`,
    ...contract.positionOf(`/components/examples${pointerOf(name)}`),
  });
  const ofExamples = Object.entries(examples).flatMap(([name, example]) => {
    if (!files.includes(`${name}.json`)) return [finding(name, `There is no golden file ${shownAs}/${name}.json.`)];
    const golden = parsed(join(directory, `${name}.json`));
    return isDeepStrictEqual(golden, example?.value)
      ? []
      : [finding(name, `The golden file ${shownAs}/${name}.json says something else.`)];
  });
  const withoutExample = files
    .filter((file) => !(file.slice(0, -5) in examples))
    .map((file) => finding(file, `The golden file ${shownAs}/${file} belongs to no example.`));
  return [...ofExamples, ...withoutExample];
}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
