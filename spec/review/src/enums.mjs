import { pointerOf } from './pointer.mjs';
import { code } from './subject.mjs';

/** The words of an enum, each with its Java name, its meaning and its HTTP status. */

/** The lists beside `enum` belong to its words one by one, so they are compared by word and not by position. */
const BESIDE = { 'x-enum-varnames': 'name', 'x-enum-descriptions': 'description', 'x-enum-statuses': 'status' };

/** Notes words that are new, gone or renamed, or have another Java name, meaning or status, and a new order. */
export function compareEnum({ note }, b, c, context) {
  const [before, after] = [b.value.enum, c.value.enum];
  if (!Array.isArray(before) || !Array.isArray(after)) {
    if (before !== after) {
      const places = { base: b.pointer, candidate: c.pointer };
      note({ at: 'Schema.enum', change: before ? 'opened' : 'closed', before, after, ...places }, context);
    }
    return;
  }
  const at = b.name && c.name ? 'Schema.enum' : 'Schema.inlineEnum';
  const [was, is] = [b, c].map((view) => ({ ...view, places: new Map(view.value.enum.map((word, i) => [word, i])) }));
  const noted = (change, word, now, more) =>
    note({ at, change, before: word, after: now, ...more, base: place(was, word), candidate: place(is, now) }, context);
  const renamed = renamedWords(was, is);
  const come = new Set(renamed.values());
  for (const word of was.places.keys()) {
    const now = renamed.get(word) ?? word;
    if (!is.places.has(now)) {
      noted('removed', word, undefined, { name: String(word) });
      continue;
    }
    if (now !== word) noted('renamed', word, now, { name: javaName(is, now) });
    compareBeside(note, was, is, [word, now], context);
  }
  const isNew = (word) => !was.places.has(word) && !come.has(word);
  for (const word of [...is.places.keys()].filter(isNew)) {
    noted('added', undefined, word, { name: String(word), details: detailsOf(is, word) });
  }
  compareLists(note, b, c, context);
  const order = before.map((word) => renamed.get(word) ?? word).filter((word) => is.places.has(word));
  const newOrder = after.filter((word) => !isNew(word));
  if (order.join('\n') !== newOrder.join('\n')) {
    const places = { base: `${b.pointer}/enum`, candidate: `${c.pointer}/enum` };
    note({ at, change: 'reordered', before, after, ...places }, context);
  }
}

/** Where a word stands, or the list that lacks it. */
function place({ pointer, places }, word) {
  return pointer + pointerOf('enum') + (places.has(word) ? pointerOf(places.get(word)) : '');
}

/** Words that became another one under the same Java name, which is what programs know them by. */
function renamedWords(was, is) {
  const gone = [...was.places.keys()].filter((word) => !is.places.has(word));
  const come = [...is.places.keys()].filter((word) => !was.places.has(word));
  const named = new Map(come.map((word) => [javaName(is, word), word]));
  return new Map(
    gone
      .map((word) => [word, javaName(was, word)])
      .filter(([, name]) => name !== null && named.has(name))
      .map(([word, name]) => [word, named.get(name)]),
  );
}

/** What the constant of a word is called; a list of another length says nothing of any word. */
function javaName(view, word) {
  const names = view.value['x-enum-varnames'];
  if (names?.length === view.value.enum.length) return String(beside(view, 'x-enum-varnames', word));
  return names ? null : String(word).toUpperCase().replaceAll(/\W/g, '_');
}

function beside({ value, places }, list, word) {
  return value[list]?.[places.get(word)];
}

function detailsOf(view, word) {
  const [status, meaning] = [beside(view, 'x-enum-statuses', word), beside(view, 'x-enum-descriptions', word)];
  return [
    status === undefined ? null : `status ${code(status)}`,
    meaning === undefined ? null : `meaning ${code(meaning, 160)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function compareBeside(note, b, c, [word, now], context) {
  for (const [list, what] of Object.entries(BESIDE)) {
    // A list of another length belongs to other words; the lint rule for such lists says so, once.
    if ([b, c].some(({ value }) => value[list] && value[list].length !== value.enum.length)) continue;
    const isName = what === 'name';
    if (!isName && !(b.value[list] && c.value[list])) continue;
    const [before, after] = isName
      ? [javaName(b, word), javaName(c, now)]
      : [beside(b, list, word), beside(c, list, now)];
    if (before === after) continue;
    const [i, j] = [b.places.get(word), c.places.get(now)];
    const places = { base: `${b.pointer}/${list}/${i}`, candidate: `${c.pointer}/${list}/${j}` };
    note({ at: `Schema.enum ${what}`, change: 'changed', name: String(now), before, after, ...places }, context);
  }
}

/** A list that comes or goes as a whole is one change, not one for each word. */
function compareLists(note, b, c, context) {
  for (const [list, what] of Object.entries(BESIDE)) {
    const [before, after] = [b.value[list], c.value[list]];
    if (Boolean(before) === Boolean(after)) continue;
    const at = ({ pointer, value }) => pointer + (value[list] ? pointerOf(list) : '');
    const change = before ? 'removed' : 'added';
    note({ at: `Schema.enum ${what}`, change, before, after, base: at(b), candidate: at(c) }, context);
  }
}
