import { objects } from '../tree.mjs';

/** Descriptions become Javadoc: none may end the comment, be taken for a tag, or be HTML. */
export function safeInJavadoc(root) {
  return [...objects(root)].flatMap(({ value, pointer }) =>
    Object.entries(value)
      .filter(([key]) => ['description', 'summary', 'x-enum-descriptions'].includes(key))
      .flatMap(([key, text]) =>
        Array.isArray(text) ? text.map((one, index) => [`${key}/${index}`, one]) : [[key, text]],
      )
      .map(([key, text]) => ({ at: `${pointer}/${key}`, fault: faultOf(text) }))
      .filter(({ fault }) => fault)
      .map(({ at, fault }) => ({ pointer: at, message: `The text becomes Javadoc and has ${fault} in it.` })),
  );
}

function faultOf(text) {
  if (typeof text !== 'string') return null;
  const found = ['*/', '<', '>', '&', '{@'].find((characters) => text.includes(characters));
  if (found) return `\`${found}\``;
  return /(^|\s)@/.test(text) ? 'a word that begins with `@`' : null;
}
