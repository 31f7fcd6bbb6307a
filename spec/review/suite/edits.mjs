import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { segmentsOf } from '../src/pointer.mjs';

/** Changes the text of a contract as a case says. An edit that finds nothing to change is a mistake in the case. */
export function edited(text, edits = []) {
  return edits.reduce((result, edit) => {
    const changed = apply(result, edit);
    if (changed === result) throw new Error(`the edit changes nothing: ${JSON.stringify(edit)}`);
    return changed;
  }, text);
}

function apply(text, edit) {
  if ('replace' in edit)
    return edit.all ? text.replaceAll(edit.replace, () => edit.with) : text.replace(edit.replace, () => edit.with);
  if ('pad' in edit) return `${text}# ${'padding\n# '.repeat(edit.pad / 10)}\n`;
  const document = parseDocument(text);
  const path = segmentsOf(edit.set ?? edit.remove ?? edit.move).map((segment) =>
    /^\d{1,2}$/.test(segment) ? Number(segment) : segment,
  );
  if ('set' in edit) set(document, path, edit.to);
  if ('remove' in edit && !document.deleteIn(path)) throw new Error(`there is no ${edit.remove}`);
  if ('move' in edit) move(document.getIn(path.slice(0, -1), true), path.at(-1), edit.to);
  return document.toString({ lineWidth: 0 });
}

function set(document, path, value) {
  const parent = document.getIn(path.slice(0, -1), true);
  if (isSeq(parent) && parent.items.length <= path.at(-1)) parent.add(document.createNode(value));
  else document.setIn(path, document.createNode(value));
}

function move(map, key, where) {
  if (!isMap(map)) throw new Error(`${key} stands in no mapping`);
  const index = map.items.findIndex((pair) => String(pair.key.value ?? pair.key) === String(key));
  if (index < 0) throw new Error(`there is no ${key}`);
  const [pair] = map.items.splice(index, 1);
  if (where === 'first') map.items.unshift(pair);
  else map.items.push(pair);
}

/** A text that repeats itself. */
export function textOf(text) {
  return typeof text === 'string' ? text : text.repeat.repeat(text.times);
}

/** Writes the golden files that belong to a contract, and gives the directory back. */
export function writeGoldenFiles(text, directory) {
  mkdirSync(directory, { recursive: true });
  for (const [name, { value }] of Object.entries(parse(text).components.examples)) {
    writeFileSync(join(directory, `${name}.json`), JSON.stringify(value));
  }
  return directory;
}
