import { readBytes, textOf } from './text.mjs';
import { parseYaml } from './yaml.mjs';
import { isObject } from './pointer.mjs';
import { Unreadable } from './unreadable.mjs';
import { partsOf, raisedBy } from './version.mjs';

/**
 * A break that was agreed upon.
 * @typedef {{change: string, reason: string, date: string, version: string, line: number}} Accepted
 */

/** Reads the breaks that were agreed upon. @returns {Accepted[]} */
export function readAccepted(path, shownAs) {
  const file = parseYaml(textOf(readBytes(path, shownAs), shownAs), shownAs);
  const list = file.root ?? [];
  if (!Array.isArray(list)) throw new Unreadable(shownAs, { line: 1, col: 1 }, 'has to be a list');
  return list.map((entry, index) => {
    const position = file.positionOf(`/${index}`);
    const fault = faultOf(entry);
    if (fault) throw new Unreadable(shownAs, position, fault);
    const first = list.findIndex(({ change }) => change === entry.change);
    if (first < index)
      throw new Unreadable(
        shownAs,
        position,
        `the entry accepts what that of line ${file.positionOf(`/${first}`).line} accepts: keep one of them`,
      );
    return { ...entry, line: position.line };
  });
}

function faultOf(entry) {
  if (!isObject(entry)) return 'each entry has to be a mapping';
  const missing = ['change', 'reason', 'date', 'version'].filter(
    (key) => typeof entry[key] !== 'string' || !entry[key].trim(),
  );
  if (missing.length > 0) return `the entry lacks ${missing.map((key) => `\`${key}\``).join(', ')}, as text`;
  if (!isDay(entry.date)) return '`date` has to be a day, as in 2026-11-24';
  if (!partsOf(entry.version)) return '`version` has to be the version that ships the change, as in 1.1.0';
  return null;
}

/** JavaScript takes the 31st of February for a day in March. */
function isDay(date) {
  const time = Date.parse(date);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Refuses an entry for a version that is out already: a break that it shipped is in the base. */
export function checkVersions(entries, released, shownAs) {
  for (const { version, line } of entries) {
    if (!['major', 'minor', 'patch'].includes(raisedBy(released, version)))
      throw new Unreadable(
        shownAs,
        { line, col: 3 },
        `\`version\` ${version} has to be one after ${released}, which is the base: no break can be shipped in an older one`,
      );
  }
}

/** Which breaks are accepted, and which entries accept nothing that is there. */
export function settle(changes, accepted) {
  const breaks = changes.filter(({ level }) => level === 'major');
  return {
    open: breaks.filter(({ id }) => !accepted.some(({ change }) => change === id)),
    settled: breaks.flatMap((broken) =>
      accepted.filter(({ change }) => change === broken.id).map((acceptance) => ({ ...broken, acceptance })),
    ),
    stale: accepted.filter(({ change }) => !breaks.some(({ id }) => id === change)),
  };
}
