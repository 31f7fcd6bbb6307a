import { followSchema } from './composed.mjs';
import { isObject, pointerOf } from './pointer.mjs';

/** The Java class that is made of a schema: whether there is one, and whether it is the same. */

export const OWN_CLASS = 'a class of its own';

/** A schema that gets a Java class of its own has properties, words or a choice; any other is a String, an Integer and so on. */
function classOf({ value, name }) {
  const hasMembers = isObject(value?.properties) && Object.keys(value.properties).length > 0;
  const isChoice = !value?.type && [value?.oneOf, value?.anyOf].some(Array.isArray);
  return hasMembers || isChoice || Array.isArray(value?.enum) ? (name ?? OWN_CLASS) : null;
}

/** The words of an argument that are written out where it is are no class: it stays a String. */
function classIn(view, { argument }) {
  return argument && !view.name && Array.isArray(view.value?.enum) ? null : classOf(view);
}

const STRINGS = ['date', 'date-time', 'uuid', 'byte', 'binary', 'decimal', 'number'];
const FORMATS = { string: STRINGS, integer: ['int64'], number: ['float', 'double'] };

/** Which Java type a schema becomes: two of the same words become the same. Most formats of a text are a String. */
export function javaTypeOf(view) {
  const { type, format } = view.value;
  return classOf(view) ? 'a class' : `${type} ${FORMATS[type]?.includes(format) ? format : ''}`;
}

/** A class is renamed if the old one is gone and the new one was not there; otherwise both live on, and one is replaced. */
function isRenamed({ base, candidate }, before, after) {
  return before && after && before !== after && !schemasOf(candidate)[before] && !schemasOf(base)[after];
}

/** Whether what differs between two schemas differs between two classes that both live on, so that neither changes. */
export function isOtherClass(walker, b, c, context) {
  const [before, after] = [b, c].map((view) => classIn(view, context));
  if (before === after) return before === null && Boolean(context.otherClass);
  return !isRenamed(walker, before, after);
}

/** Notes that a place has another Java class than before. */
export function compareClass(walker, b, c, context) {
  const [before, after] = [b, c].map((view) => classIn(view, context));
  const renamed = isRenamed(walker, before, after);
  if (before === after || (!renamed && !context.signature)) return;
  const at = renamed ? [b.pointer, c.pointer] : [(b.own ?? b).pointer, (c.own ?? c).pointer];
  const change = renamed ? 'renamed' : 'replaced';
  // A class has its name wherever it is used.
  const inside = renamed ? { side: context.side } : context;
  walker.note({ at: 'Schema.class', change, before, after, base: at[0], candidate: at[1] }, inside);
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
      walk('Schema', was, is, { side: null, signature: true, otherClass: true });
    } else if (!renames.some((rename) => [rename.before, rename.after].includes(name))) {
      const [contract, one] = before[name] ? [base, was] : [candidate, is];
      // What gets no class is named nowhere but in the file.
      if (!classOf(followSchema(contract, one))) continue;
      const [wasAt, isAt] = [before, after].map((schemas) => (schemas[name] ? one.pointer : '/components/schemas'));
      const change = before[name] ? 'removed' : 'added';
      note({ at: 'Schemas.schema', change, name, before: was.value, after: is.value, base: wasAt, candidate: isAt });
    }
  }
}

function schemasOf(contract) {
  return contract.root.components?.schemas ?? {};
}
