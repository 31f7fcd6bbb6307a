import { checkPatterns } from './patterns.mjs';
import { isObject } from './pointer.mjs';
import { checkReferences } from './references.mjs';
import { readBytes, textOf } from './text.mjs';
import { Unreadable } from './unreadable.mjs';
import { parseYaml } from './yaml.mjs';

export { MAX_BYTES } from './text.mjs';

/**
 * A contract in memory: `root` is plain data, `positionOf` tells where a pointer stands in the file.
 * @typedef {{file: string, text: string, root: any, positionOf: (pointer: string) => {line: number, col: number}}} Contract
 */

/** Reads a contract from a file. @returns {Contract} */
export function readContract(path, shownAs = path) {
  return parseContract(readBytes(path, shownAs), shownAs);
}

/** Reads a contract from text or bytes. @returns {Contract} */
export function parseContract(text, file) {
  const contract = parseYaml(textOf(Buffer.from(text), file), file);
  if (!isOpenApi(contract.root)) {
    throw new Unreadable(
      file,
      { line: 1, col: 1 },
      'is not an OpenAPI 3.0 document: it has to be a mapping with `openapi: 3.0.x`, `info` and `paths`',
    );
  }
  checkVersion(contract);
  checkReferences(contract);
  checkPatterns(contract);
  return contract;
}

function isOpenApi(root) {
  return isObject(root) && /^3\.0\.\d+$/.test(root.openapi) && isObject(root.info) && isObject(root.paths);
}

/** YAML reads 1.1 as a number, and 1.10 as the same one. */
function checkVersion({ file, root, positionOf }) {
  const { version } = root.info;
  if (typeof version === 'string') return;
  const reason =
    version === undefined || version === null
      ? '`info` has no `version`'
      : `\`info.version\` is read as a ${typeof version}: write all three parts of it, or write it in quotes, as in '1.1.0'`;
  throw new Unreadable(file, positionOf('/info/version'), reason);
}
