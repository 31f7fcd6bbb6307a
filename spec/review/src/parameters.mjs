import { pointerOf, segmentsOf, valueAt } from './pointer.mjs';
import { follow } from './references.mjs';

/** The parameters of an operation with those of its path. */
function parametersOf(contract, operation) {
  const path = segmentsOf(operation.pointer).slice(0, -1);
  const ofPath = listOf(contract, pointerOf(...path, 'parameters'));
  const own = listOf(contract, `${operation.pointer}/parameters`);
  const variables = [...(path.at(-1) ?? '').matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  return new Map([...ofPath, ...own].map((view) => [keyOf(view.value, variables), view]));
}

function listOf(contract, pointer) {
  const list = valueAt(contract.root, pointer);
  return Array.isArray(list)
    ? list.map((value, index) => follow(contract, { value, pointer: pointer + pointerOf(index) }))
    : [];
}

/** A variable of the path is told by its place, a header without regard to case. */
function keyOf({ in: where, name }, variables) {
  if (where === 'path') return `path ${variables.indexOf(name)}`;
  return `${where} ${where === 'header' ? String(name).toLowerCase() : name}`;
}

/** Notes parameters that are new or gone, and arguments that change places; compares the others. */
export function compareParameters({ base, candidate, walk, note }, type, b, c, context) {
  const [before, after] = [parametersOf(base, b), parametersOf(candidate, c)];
  const { callback } = context;
  const side = callback ? 'answer' : 'request';
  const inside = { callback, side, signature: !callback, otherClass: callback };
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was && is) {
      walk('Parameter', was, is, inside);
    } else {
      const { value, pointer } = was ?? is;
      const change = (was ? 'removed' : 'added') + (value.required ? ' required' : ' optional');
      const places = {
        base: was ? pointer : `${b.pointer}/parameters`,
        candidate: is ? pointer : `${c.pointer}/parameters`,
      };
      note(
        {
          at: `${type}.parameters`,
          change,
          name: `${value.in} ${value.name}`,
          before: was?.value,
          after: is?.value,
          ...places,
        },
        { side },
      );
    }
  }
  const [order, newOrder] = [argumentsOf(base, before, b, after, c), argumentsOf(candidate, after, c, before, b)];
  if (order !== newOrder) {
    const places = { base: `${b.pointer}/parameters`, candidate: `${c.pointer}/parameters` };
    note({ at: `${type}.parameters`, change: 'reordered', before: order, after: newOrder, ...places });
  }
}

/** The arguments of the generated method that both versions have: those that are required first, and the body among them. */
function argumentsOf(contract, parameters, operation, others, other) {
  const { requestBody: body } = operation.value;
  const hasBody = body && other.value.requestBody;
  const followed = hasBody && follow(contract, { value: body, pointer: '' }).value;
  return [...[...parameters].filter(([key]) => others.has(key)), ...(hasBody ? [['body', { value: followed }]] : [])]
    .sort(([, one], [, next]) => Number(next.value.required ?? false) - Number(one.value.required ?? false))
    .map(([key]) => key)
    .join(', ');
}
