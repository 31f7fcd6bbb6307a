import { children, namedSchemas } from '../tree.mjs';

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
  const parameters = children(root, '/components/parameters').map(({ value, pointer }) => ({
    pointer: `${pointer}/schema`,
    name: value?.name,
    value: { ...value?.schema, example: value?.example ?? value?.schema?.example },
  }));
  return [...namedSchemas(root), ...parameters]
    .filter(({ value }) => CONSTRAINTS.some((keyword) => value?.[keyword] !== undefined) && value.example === undefined)
    .map(({ name, value, pointer }) => {
      const constraint = CONSTRAINTS.find((keyword) => value[keyword] !== undefined);
      return {
        pointer: `${pointer}/${constraint}`,
        message: `\`${name}\` has the constraint \`${constraint}\` and no example of a value that keeps it.`,
      };
    });
}
