import { pointerOf, segmentsOf, valueAt } from './pointer.mjs';
import { follow } from './references.mjs';

/** The parameters of an operation with those of its path, in the order of the generated method: required ones first. */
function parametersOf(contract, operation) {
  const path = segmentsOf(operation.pointer).slice(0, -1);
  const ofPath = listOf(contract, pointerOf(...path, 'parameters'));
  const own = listOf(contract, `${operation.pointer}/parameters`);
  const variables = [...(path.at(-1) ?? '').matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  const all = new Map([...ofPath, ...own].map((view) => [keyOf(view.value, variables), view]));
  return new Map([...all].sort(([, a], [, b]) => Number(b.value.required ?? false) - Number(a.value.required ?? false)));
}

function listOf(contract, pointer) {
  const list = valueAt(contract.root, pointer);
  return Array.isArray(list) ? list.map((value, index) => follow(contract, { value, pointer: pointer + pointerOf(index) })) : [];
}

/** A variable of the path is told by its place, a header without regard to case. */
function keyOf({ in: where, name }, variables) {
  if (where === 'path') return `path ${variables.indexOf(name)}`;
  return `${where} ${where === 'header' ? String(name).toLowerCase() : name}`;
}

/** Notes parameters that are new or gone, and arguments that change places; compares the others. */
export function compareParameters({ base, candidate, walk, note }, type, b, c, context) {
  const [before, after] = [parametersOf(base, b), parametersOf(candidate, c)];
  const side = context.callback ? 'answer' : 'request';
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was && is) {
      walk('Parameter', was, is, { ...context, side });
    } else {
      const { value, pointer } = was ?? is;
      const change = (was ? 'removed' : 'added') + (value.required ? ' required' : ' optional');
      const places = { base: was ? pointer : `${b.pointer}/parameters`, candidate: is ? pointer : `${c.pointer}/parameters` };
      note({ at: `${type}.parameters`, change, name: `${value.in} ${value.name}`, before: was?.value, after: is?.value, ...places }, side);
    }
  }
  const stayed = (keys, others) => [...keys].filter((key) => others.has(key)).join(', ');
  const [order, newOrder] = [stayed(before.keys(), after), stayed(after.keys(), before)];
  if (order !== newOrder) {
    const places = { base: `${b.pointer}/parameters`, candidate: `${c.pointer}/parameters` };
    note({ at: `${type}.parameters`, change: 'reordered', before: order, after: newOrder, ...places });
  }
}
