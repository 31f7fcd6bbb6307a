import { isObject } from '../../src/pointer.mjs';
import { children, namedSchemas, operations } from '../tree.mjs';
import { CONSTRAINTS } from './constraints.mjs';

/**
 * What carries neither mark is on the vendor's page. The review shows what is new only, so each is a question to the one
 * who added it.
 */
export function marked(root) {
  const schemas = children(root, '/components/schemas').flatMap((schema) =>
    inherit(schema, children(root, `${schema.pointer}/properties`)),
  );
  const ops = operations(root).flatMap((operation) => inherit(operation, []));
  const others = ['parameters', 'requestBodies', 'responses', 'headers', 'securitySchemes'].flatMap((kind) =>
    children(root, `/components/${kind}`),
  );
  const limits = namedSchemas(root)
    .filter(({ value }) => isObject(value) && !hasMark(value))
    .flatMap(({ name, value, pointer }) =>
      CONSTRAINTS.filter((keyword) => keyword in value).map((keyword) => ({
        name: `${name}.${keyword}`,
        value: {},
        pointer: `${pointer}/${keyword}`,
      })),
    );
  return [...schemas, ...ops, ...others, ...children(root, '/servers'), ...limits]
    .filter((node) => isObject(node.value) && !hasMark(node.value) && !node.inherited)
    .map(({ name, value, pointer }) => ({
      pointer,
      message: `\`${value.url ?? value.operationId ?? name}\` carries neither \`x-curated\` nor \`x-observed\`: is it on the vendor's page?`,
    }));
}

function inherit(owner, parts) {
  return [owner, ...parts.map((part) => ({ ...part, inherited: hasMark(owner.value) && 'x-observed' in owner.value }))];
}

function hasMark(value) {
  return isObject(value) && ('x-curated' in value || 'x-observed' in value);
}
