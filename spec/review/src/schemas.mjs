import { isObject, pointerOf } from './pointer.mjs';
import { code } from './subject.mjs';

/** What a schema says beyond plain keywords: the Java class that is made of it, its words, and which members are required. */

/** A schema that gets a Java class of its own has properties or words; any other is a String, an Integer and so on. */
function classOf(view) {
  const hasClass = isObject(view.value.properties) || Array.isArray(view.value.enum);
  return hasClass ? (view.name ?? 'a class of its own') : null;
}

/** Notes that a place has another Java class than before. If both classes live on, it was replaced, otherwise renamed. */
export function compareClass({ base, candidate, note }, b, c, { side, signature }) {
  const [before, after] = [classOf(b), classOf(c)];
  if (before === after) return;
  const renamed = before && after && !schemasOf(candidate)[before] && !schemasOf(base)[after];
  if (!renamed && !signature) return;
  const at = renamed ? [b.pointer, c.pointer] : [(b.own ?? b).pointer, (c.own ?? c).pointer];
  note(
    { at: 'Schema.class', change: renamed ? 'renamed' : 'replaced', before, after, base: at[0], candidate: at[1] },
    side,
  );
}

/** Notes the classes that are new or gone, but for those that `compareClass` found to be renamed. */
export function compareSchemaNames(walker) {
  const { base, candidate, note, walk, differences } = walker;
  const renamed = [...differences.values()].filter(({ at, change }) => at === 'Schema.class' && change === 'renamed');
  const [before, after] = [schemasOf(base), schemasOf(candidate)];
  const at = (name) => `/components/schemas${pointerOf(name)}`;
  for (const name of Object.keys(before)) {
    if (after[name]) {
      const isUsed = [...differences.values()].some(
        (difference) => difference.base?.startsWith(at(name)) && difference.sides.size > 0,
      );
      if (!isUsed)
        walk(
          'Schema',
          { value: before[name], pointer: at(name), name },
          { value: after[name], pointer: at(name), name },
          { side: null, signature: true },
        );
    } else if (!renamed.some((difference) => difference.before === name)) {
      note({
        at: 'Schemas.schema',
        change: 'removed',
        name,
        before: before[name],
        base: at(name),
        candidate: '/components/schemas',
      });
    }
  }
  for (const name of Object.keys(after)) {
    if (!before[name] && !renamed.some((difference) => difference.after === name)) {
      note({
        at: 'Schemas.schema',
        change: 'added',
        name,
        after: after[name],
        base: '/components/schemas',
        candidate: at(name),
      });
    }
  }
}

function schemasOf(contract) {
  return contract.root.components?.schemas ?? {};
}

/** The lists beside `enum` belong to its words one by one, so they are compared by word and not by position. */
const BESIDE = { 'x-enum-varnames': 'name', 'x-enum-descriptions': 'description', 'x-enum-statuses': 'status' };

/** Notes words that are new or gone or have another Java name, meaning or status, and a new order. */
export function compareEnum({ note }, b, c, side) {
  const [before, after] = [b.value.enum, c.value.enum];
  if (!Array.isArray(before) || !Array.isArray(after)) {
    if (before !== after) {
      note(
        {
          at: 'Schema.enum',
          change: before ? 'opened' : 'closed',
          before,
          after,
          base: b.pointer,
          candidate: c.pointer,
        },
        side,
      );
    }
    return;
  }
  const at = b.name && c.name ? 'Schema.enum' : 'Schema.inlineEnum';
  const place = (view, word) =>
    view.pointer + pointerOf('enum') + (view.value.enum.includes(word) ? pointerOf(view.value.enum.indexOf(word)) : '');
  for (const word of new Set([...before, ...after])) {
    const places = { base: place(b, word), candidate: place(c, word) };
    if (!after.includes(word)) note({ at, change: 'removed', name: String(word), before: word, ...places }, side);
    else if (!before.includes(word))
      note({ at, change: 'added', name: String(word), after: word, details: detailsOf(c, word), ...places }, side);
    else compareBeside(note, b, c, word, side);
  }
  const stayed = (words, others) => words.filter((word) => others.includes(word)).join('\n');
  if (stayed(before, after) !== stayed(after, before)) {
    note({ at, change: 'reordered', before, after, base: `${b.pointer}/enum`, candidate: `${c.pointer}/enum` }, side);
  }
}

function detailsOf({ value }, word) {
  const of = (list) => value[list]?.[value.enum.indexOf(word)];
  const [status, meaning] = [of('x-enum-statuses'), of('x-enum-descriptions')];
  return [
    status === undefined ? null : `status ${code(status)}`,
    meaning === undefined ? null : `meaning ${code(meaning, 160)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function compareBeside(note, b, c, word, side) {
  for (const [list, what] of Object.entries(BESIDE)) {
    // A list of another length belongs to other words; the lint rule for such lists says so, once.
    if ([b, c].some(({ value }) => value[list] && value[list].length !== value.enum.length)) continue;
    const [i, j] = [b.value.enum.indexOf(word), c.value.enum.indexOf(word)];
    const [before, after] = [b.value[list]?.[i], c.value[list]?.[j]];
    if (before !== after) {
      const places = { base: `${b.pointer}/${list}/${i}`, candidate: `${c.pointer}/${list}/${j}` };
      note({ at: `Schema.enum ${what}`, change: 'changed', name: String(word), before, after, ...places }, side);
    }
  }
}

/** Notes members that were there before and are now required, or no longer. */
export function compareRequired({ note }, b, c, side) {
  const [before, after] = [b.value.required ?? [], c.value.required ?? []];
  for (const name of Object.keys(b.value.properties ?? {})) {
    if (!isObject(c.value.properties?.[name]) || before.includes(name) === after.includes(name)) continue;
    const change = after.includes(name) ? 'on' : 'off';
    const place = `/properties${pointerOf(name)}`;
    note(
      {
        at: 'Schema.required',
        change,
        name,
        before: change !== 'on',
        after: change === 'on',
        base: b.pointer + place,
        candidate: c.pointer + place,
      },
      side,
    );
  }
}
