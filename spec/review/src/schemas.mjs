import { isObject, pointerOf } from './pointer.mjs';
import { code } from './subject.mjs';

/** What a schema says beyond plain keywords: the Java class that is made of it, its words, and which members are required. */

/** A schema that gets a Java class of its own has properties or words; any other is a String, an Integer and so on. */
function classOf(view) {
  const hasClass = isObject(view.value.properties) || Array.isArray(view.value.enum);
  return hasClass ? (view.name ?? 'a class of its own') : null;
}

/** A class is renamed if the old one is gone and the new one was not there; otherwise both live on, and one is replaced. */
function isRenamed({ base, candidate }, before, after) {
  return before && after && before !== after && !schemasOf(candidate)[before] && !schemasOf(base)[after];
}

/** Whether what differs between two schemas differs between two classes that both live on, so that neither changes. */
export function isOtherClass(walker, b, c, { otherClass }) {
  const [before, after] = [classOf(b), classOf(c)];
  if (before === after) return before === null && Boolean(otherClass);
  return !isRenamed(walker, before, after);
}

/** Notes that a place has another Java class than before. */
export function compareClass(walker, b, c, context) {
  const [before, after] = [classOf(b), classOf(c)];
  const renamed = isRenamed(walker, before, after);
  if (before === after || (!renamed && !context.signature)) return;
  const at = renamed ? [b.pointer, c.pointer] : [(b.own ?? b).pointer, (c.own ?? c).pointer];
  const change = renamed ? 'renamed' : 'replaced';
  walker.note({ at: 'Schema.class', change, before, after, base: at[0], candidate: at[1] }, context);
}

/** Notes the classes that are new or gone, but for those that `compareClass` found to be renamed. */
export function compareSchemaNames(walker) {
  const { base, candidate, note, walk } = walker;
  const [before, after] = [schemasOf(base), schemasOf(candidate)];
  const renames = [...walker.differences.values()].filter(
    ({ at, change }) => at === 'Schema.class' && change === 'renamed',
  );
  const view = (schemas, name) => ({ name, value: schemas[name], pointer: `/components/schemas${pointerOf(name)}` });
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [view(before, name), view(after, name)];
    if (before[name] && after[name]) {
      // Its class is there whether or not anything that is sent has it.
      walk('Schema', was, is, { side: null, signature: true });
    } else if (!renames.some((rename) => [rename.before, rename.after].includes(name))) {
      const [wasAt, isAt] = [before, after].map((schemas) => (schemas[name] ? was.pointer : '/components/schemas'));
      const change = before[name] ? 'removed' : 'added';
      note({ at: 'Schemas.schema', change, name, before: was.value, after: is.value, base: wasAt, candidate: isAt });
    }
  }
}

function schemasOf(contract) {
  return contract.root.components?.schemas ?? {};
}

/** The lists beside `enum` belong to its words one by one, so they are compared by word and not by position. */
const BESIDE = { 'x-enum-varnames': 'name', 'x-enum-descriptions': 'description', 'x-enum-statuses': 'status' };

/** Notes words that are new or gone or have another Java name, meaning or status, and a new order. */
export function compareEnum({ note }, b, c, context) {
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
        context,
      );
    }
    return;
  }
  const at = b.name && c.name ? 'Schema.enum' : 'Schema.inlineEnum';
  const place = (view, word) =>
    view.pointer + pointerOf('enum') + (view.value.enum.includes(word) ? pointerOf(view.value.enum.indexOf(word)) : '');
  for (const word of new Set([...before, ...after])) {
    const places = { base: place(b, word), candidate: place(c, word) };
    if (!after.includes(word)) note({ at, change: 'removed', name: String(word), before: word, ...places }, context);
    else if (!before.includes(word))
      note({ at, change: 'added', name: String(word), after: word, details: detailsOf(c, word), ...places }, context);
    else compareBeside(note, b, c, word, context);
  }
  const stayed = (words, others) => words.filter((word) => others.includes(word)).join('\n');
  if (stayed(before, after) !== stayed(after, before)) {
    note(
      { at, change: 'reordered', before, after, base: `${b.pointer}/enum`, candidate: `${c.pointer}/enum` },
      context,
    );
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

function compareBeside(note, b, c, word, context) {
  for (const [list, what] of Object.entries(BESIDE)) {
    // A list of another length belongs to other words; the lint rule for such lists says so, once.
    if ([b, c].some(({ value }) => value[list] && value[list].length !== value.enum.length)) continue;
    const [i, j] = [b.value.enum.indexOf(word), c.value.enum.indexOf(word)];
    const [before, after] = [b.value[list]?.[i], c.value[list]?.[j]];
    if (before !== after) {
      const places = { base: `${b.pointer}/${list}/${i}`, candidate: `${c.pointer}/${list}/${j}` };
      note({ at: `Schema.enum ${what}`, change: 'changed', name: String(word), before, after, ...places }, context);
    }
  }
}
