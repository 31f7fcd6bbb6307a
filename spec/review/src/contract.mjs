import { statSync, readFileSync } from 'node:fs';
import { LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { isObject, segmentsOf } from './pointer.mjs';
import { checkReferences } from './references.mjs';
import { Unreadable } from './unreadable.mjs';

/** The contract has 40 KB; what is far larger is a mistake or an attack, and is not read. */
export const MAX_BYTES = 1024 * 1024;
export const MAX_DEPTH = 100;

/**
 * A contract in memory: `root` is plain data, `positionOf` tells where a pointer stands in the file.
 * @typedef {{file: string, text: string, root: any, positionOf: (pointer: string) => {line: number, col: number}}} Contract
 */

/** Reads a contract from a file. @returns {Contract} */
export function readContract(path, shownAs = path) {
  const size = sizeOf(path, shownAs);
  if (size > MAX_BYTES) {
    throw tooLarge(shownAs, size, readFileSync(path));
  }
  return parseContract(readFileSync(path, 'utf8'), shownAs);
}

/** Reads a contract from text. @returns {Contract} */
export function parseContract(text, file) {
  const size = Buffer.byteLength(text);
  if (size > MAX_BYTES) {
    throw tooLarge(file, size, Buffer.from(text));
  }
  const contract = parseYaml(text, file);
  if (!isOpenApi(contract.root)) {
    throw new Unreadable(
      file,
      { line: 1, col: 1 },
      'is not an OpenAPI 3.0 document: it has to be a mapping with `openapi: 3.0.x`, `info` and `paths`',
    );
  }
  checkReferences(contract);
  return contract;
}

/** Reads any YAML file with the same care. */
export function parseYaml(text, file) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const fault = document.errors[0];
  if (fault) {
    throw new Unreadable(
      file,
      lines.linePos(fault.pos[0]),
      `is not valid YAML: ${fault.message.replace(/^Maximum call stack.*/, 'it is nested too deep')}`,
    );
  }
  refuseWhatCannotBeFollowed(document, file, lines);
  return { file, text, root: document.toJS(), positionOf: (pointer) => positionIn(document, lines, pointer) };
}

function sizeOf(path, shownAs) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    throw new Unreadable(shownAs, null, 'there is no such file');
  }
  return stats.size;
}

function tooLarge(file, size, bytes) {
  const line = bytes.subarray(0, MAX_BYTES).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
  return new Unreadable(
    file,
    { line, col: 1 },
    `the file is too large: it has ${size} bytes, and this line passes the ${MAX_BYTES} that are read`,
  );
}

/** A few lines of aliases can stand for gigabytes, and tools differ in how they read them. OpenAPI has `$ref` instead. */
function refuseWhatCannotBeFollowed(document, file, lines) {
  visit(document, {
    Node(_, node, ancestors) {
      if (ancestors.length > 2 * MAX_DEPTH) {
        throw new Unreadable(file, lines.linePos(node.range[0]), `is nested more than ${MAX_DEPTH} levels deep`);
      }
      if (isAlias(node) || node.anchor) {
        throw new Unreadable(
          file,
          lines.linePos(node.range[0]),
          'YAML anchors and aliases are not read here: use `$ref`',
        );
      }
    },
  });
}

function isOpenApi(root) {
  return isObject(root) && /^3\.0\.\d+$/.test(root.openapi) && isObject(root.info) && isObject(root.paths);
}

/** Where the last segment's key stands, or the item of a list; of what is not there, where its nearest ancestor stands. */
function positionIn(document, lines, pointer) {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const segment of segmentsOf(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment);
      if (!pair) break;
      offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(segment)]) {
      node = node.items[Number(segment)];
      offset = node.range[0];
    } else {
      break;
    }
  }
  return lines.linePos(offset);
}
