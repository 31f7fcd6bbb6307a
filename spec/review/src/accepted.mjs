import { existsSync } from 'node:fs';
import { readBytes, textOf } from './text.mjs';
import { parseYaml } from './yaml.mjs';
import { isObject } from './pointer.mjs';
import { Unreadable } from './unreadable.mjs';
import { partsOf } from './version.mjs';

/**
 * A break that was agreed upon.
 * @typedef {{change: string, reason: string, date: string, version: string, line: number}} Accepted
 */

/** Reads the breaks that were agreed upon. @returns {Accepted[]} */
export function readAccepted(path, shownAs) {
  if (!existsSync(path)) return [];
  const file = parseYaml(textOf(readBytes(path, shownAs), shownAs), shownAs);
  const list = file.root ?? [];
  if (!Array.isArray(list)) throw new Unreadable(shownAs, { line: 1, col: 1 }, 'has to be a list');
  return list.map((entry, index) => {
    const position = file.positionOf(`/${index}`);
    const fault = faultOf(entry);
    if (fault) throw new Unreadable(shownAs, position, fault);
    return { ...entry, line: position.line };
  });
}

function faultOf(entry) {
  if (!isObject(entry)) return 'each entry has to be a mapping';
  const missing = ['change', 'reason', 'date', 'version'].filter(
    (key) => typeof entry[key] !== 'string' || !entry[key].trim(),
  );
  if (missing.length > 0) return `the entry lacks ${missing.map((key) => `\`${key}\``).join(', ')}, as text`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.date) || Number.isNaN(Date.parse(entry.date)))
    return '`date` has to be a day, as in 2026-11-24';
  if (!partsOf(entry.version)) return '`version` has to be the version that ships the change, as in 1.1.0';
  return null;
}

/** Which breaks are accepted, and which entries accept nothing that is there. */
export function settle(changes, accepted) {
  const breaks = changes.filter(({ level }) => level === 'major');
  return {
    open: breaks.filter(({ id }) => !accepted.some(({ change }) => change === id)),
    settled: breaks.filter(({ id }) => accepted.some(({ change }) => change === id)),
    stale: accepted.filter(({ change }) => !breaks.some(({ id }) => id === change)),
  };
}
