import { valueAt } from '../../src/pointer.mjs';
import { parts } from '../tree.mjs';

export const CONSTRAINTS = [
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'format',
  'x-constraint',
];

/** A rule that no example passes through is a rule that nobody has seen at work. */
export function constraintWithExample(root) {
  return parts(root)
    .map((part) => ({ ...part, ...ruledBy(root, part) }))
    .filter(({ schema, examples }) => constraintOf(schema) && examples.every((example) => example === undefined))
    .map(({ name, schema, at }) => ({
      pointer: `${at}/${constraintOf(schema)}`,
      message: `\`${name}\` has the constraint \`${constraintOf(schema)}\` and no example of a value that keeps it.`,
    }));
}

/** The schema that has the constraints of a part, where it stands, and all places where an example may stand. */
function ruledBy(root, { kind, value, pointer }) {
  if (kind === 'parameter' || kind === 'header') {
    const { schema, example, examples } = value;
    return { schema, at: `${pointer}/schema`, examples: [example, examples, schema?.example] };
  }
  const media = kind === 'body' ? valueAt(root, pointer.slice(0, -'/schema'.length)) : {};
  return { schema: value, at: pointer, examples: [value.example, media.example, media.examples] };
}

function constraintOf(schema) {
  return CONSTRAINTS.find((keyword) => schema?.[keyword] !== undefined);
}
