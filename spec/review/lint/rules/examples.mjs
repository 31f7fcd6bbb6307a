import { isObject } from '../../src/pointer.mjs';
import { children, operations, target } from '../tree.mjs';

/** Each body that an operation is sent or answers with is shown by an example. */
export function answerWithExample(root) {
  return bodies(root)
    .filter(({ value }) => Object.keys(value.examples ?? {}).length === 0 && value.example === undefined)
    .map(({ pointer, shownAs }) => ({ pointer, message: `${shownAs} has no example.` }));
}

/**
 * Each error that an operation is known to send is shown: one whose status the operation documents for it alone, and one
 * that the answer's description names. What an example shows has the status of its answer; an error whose status an
 * operation does not document is sent as its 500.
 */
export function errorWithExample(root) {
  const words = root.components?.schemas?.ErrorCode;
  if (!Array.isArray(words?.enum) || !Array.isArray(words['x-enum-statuses'])) return [];
  const statusOf = (code) => String(words['x-enum-statuses'][words.enum.indexOf(code)]);
  return answers(root).flatMap((answer) => {
    const shown = Object.values(answer.examples)
      .map((example) => example?.value?.code)
      .filter(Boolean);
    const own =
      answer.status === '500' || !answer.hasCode ? [] : words.enum.filter((code) => statusOf(code) === answer.status);
    const told = words.enum.filter((code) =>
      new RegExp(`(^|[^A-Z_.])${code.replace('.', '\\.')}($|[^A-Z_])`).test(answer.description),
    );
    const missing = [...new Set([...own, ...told])].filter((code) => !shown.includes(code));
    const misplaced = shown.filter(
      (code) =>
        words.enum.includes(code) &&
        !covers(answer.status, statusOf(code)) &&
        (answer.status !== '500' || answer.documented.includes(statusOf(code))),
    );
    return [
      ...missing.map((code) => ({
        pointer: answer.pointer,
        message: `${answer.shownAs} sends ${code} and has no example of it.`,
      })),
      ...misplaced.map((code) => ({
        pointer: answer.pointer,
        message: `${answer.shownAs} has an example with ${code}, whose status is ${statusOf(code)}.`,
      })),
    ];
  });
}

/** `default` stands for every status, and `5XX` for those that begin with 5. */
function covers(answer, status) {
  return answer === 'default' || (/^[1-5]XX$/i.test(answer) ? answer[0] === status[0] : answer === status);
}

function answers(root) {
  return operations(root).flatMap(({ value: operation, pointer }) =>
    children(root, `${pointer}/responses`).map((answer) => {
      const { value, pointer: at } = target(root, answer);
      const media = value?.content?.['application/json'];
      const examples = Object.fromEntries(
        Object.entries(media?.examples ?? {}).map(([name, example]) => [
          name,
          target(root, { value: example, pointer: '' }).value,
        ]),
      );
      const schema = target(root, { value: media?.schema, pointer: '' }).value;
      return {
        pointer: at,
        shownAs: `\`${operation.operationId}\` ${answer.name}`,
        status: answer.name,
        documented: Object.keys(operation.responses),
        description: String(value?.description ?? ''),
        hasCode: isObject(schema?.properties?.code) && !schema.properties.error,
        examples,
      };
    }),
  );
}

function bodies(root) {
  return operations(root).flatMap(({ value: operation, pointer }) =>
    [
      ...children(root, `${pointer}/responses`),
      { name: 'request', value: operation.requestBody, pointer: `${pointer}/requestBody` },
    ].flatMap((place) => {
      const { value, pointer: at } = target(root, place);
      return isObject(value?.content)
        ? children(root, `${at}/content`).map((media) => ({
            ...media,
            shownAs: `\`${operation.operationId}\` ${place.name}`,
          }))
        : [];
    }),
  );
}
