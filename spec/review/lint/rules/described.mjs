import { callbackOperations, children, operations, parts } from '../tree.mjs';

/** Everything that has a name is described in a sentence, and what is shown in lists has a summary. */
export function described(root) {
  const withDescription = [
    ...operations(root),
    ...callbackOperations(root),
    ...[
      '/tags',
      '/servers',
      ...['requestBodies', 'responses', 'securitySchemes'].map((kind) => `/components/${kind}`),
    ].flatMap((pointer) => children(root, pointer)),
    ...parts(root),
    ...operations(root).flatMap(inline),
    ...callbackOperations(root).flatMap(inline),
  ];
  const withSummary = [...operations(root), ...callbackOperations(root), ...children(root, '/components/examples')];

  function inline({ value, pointer }) {
    const body = { name: 'requestBody', value: value.requestBody, pointer: `${pointer}/requestBody` };
    return [...children(root, `${pointer}/responses`), ...(value.requestBody ? [body] : [])].filter(
      (part) => !part.value?.$ref,
    );
  }

  return [
    ...withDescription
      .filter(({ value }) => !isSentence(value?.description))
      .map(({ name, pointer }) => ({ pointer, message: `\`${name}\` has no description that ends with a full stop.` })),
    ...withSummary
      .filter(({ value }) => !isText(value?.summary))
      .map(({ name, pointer }) => ({ pointer, message: `\`${name}\` has no summary.` })),
  ];
}

function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}

function isSentence(value) {
  return isText(value) && value.trim().endsWith('.');
}
