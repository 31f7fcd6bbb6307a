import { statSync, readFileSync } from 'node:fs';
import { Unreadable } from './unreadable.mjs';

/** The contract has 40 KB; what is far larger is a mistake or an attack, and is not read. */
export const MAX_BYTES = 1024 * 1024;

/** What YAML calls printable. A half of a surrogate pair is not, and neither is a NUL. */
const NOT_PRINTABLE = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The bytes of a file. */
export function readBytes(path, shownAs) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Unreadable(shownAs, null, 'there is no such file');
  if (stats.isDirectory()) throw new Unreadable(shownAs, null, 'is a directory: name the file in it');
  if (!stats.isFile()) throw new Unreadable(shownAs, null, 'is no file');
  return readFileSync(path);
}

/** The text that bytes stand for, if they stand for one. */
export function textOf(bytes, file) {
  if (bytes.length > MAX_BYTES) {
    throw new Unreadable(
      file,
      positionIn(bytes.subarray(0, MAX_BYTES).toString('latin1'), { col: 1 }),
      `the file is too large: it has ${bytes.length} bytes, and this line passes the ${MAX_BYTES} that are read`,
    );
  }
  const text = bytes.toString('utf8');
  const again = Buffer.from(text);
  if (!again.equals(bytes)) {
    const first = again.findIndex((byte, index) => byte !== bytes[index]);
    const before = bytes.subarray(0, first < 0 ? again.length : first).toString('utf8');
    throw new Unreadable(file, positionIn(before), 'is not UTF-8 here: save the file in that encoding');
  }
  refuseControl(text, file);
  return text;
}

function refuseControl(text, file) {
  const found = NOT_PRINTABLE.exec(text.replace(/^\ufeff/, ' '));
  if (found) {
    throw new Unreadable(
      file,
      positionIn(text.slice(0, found.index)),
      `the character ${nameOf(found[0])} is not printable, and has no place in a contract: remove it`,
    );
  }
}

/** The first character of a text that cannot be printed, as people write it, or null. */
export function controlIn(text) {
  const found = NOT_PRINTABLE.exec(text);
  return found && nameOf(found[0]);
}

function nameOf(character) {
  return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The place that a text ends at. */
function positionIn(before, { col } = {}) {
  const lines = before.split('\n');
  return { line: lines.length, col: col ?? lines.at(-1).length + 1 };
}
