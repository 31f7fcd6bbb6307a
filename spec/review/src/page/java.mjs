import { code } from '../subject.mjs';
import { escaped } from './escaped.mjs';

/** A class without its package: `PaymentRequest.Builder`. */
function simpleName(name) {
  return name.slice(name.search(/(?<=^|\.)[A-Z]/));
}

const SURFACES = { 'client.api': 'client interface', 'server.api': 'server interface' };

export function signatures({ signatures: compared }) {
  if (!compared) return 'Left out with `--without-java`.';
  if (compared.status === 'missing') return `Not compared: ${escaped(compared.message)}.`;
  if (compared.status.startsWith('cannot')) return noJava(compared);
  if (compared.changes.length === 0)
    return 'The public signatures of models, client and server interfaces stay as they are.';
  const lines = compared.changes.map(
    ({ surface, class: name, change, signature, sourceCompatible, binaryCompatible }) => {
      const breaks =
        sourceCompatible && binaryCompatible
          ? ''
          : ` **breaks ${[sourceCompatible ? null : 'source', binaryCompatible ? null : 'binaries'].filter(Boolean).join(' and ')}**`;
      return `- ${SURFACES[surface] ?? surface} ${code(simpleName(name))}: ${change}: ${code(signature ?? name, 200)}${breaks}`;
    },
  );
  return lines.length <= 12
    ? lines.join('\n')
    : `${lines.slice(0, 8).join('\n')}\n\n<details><summary>${lines.length - 8} more</summary>\n\n${lines.slice(8).join('\n')}\n\n</details>`;
}

/** What the compiler or the generator says, and for the commonest cause what to do about it. */
function noJava({ status, message }) {
  const all = (message ?? '').split('; ');
  const kinds = all.map((complaint) => complaint.replace(/^\S+:\d+: /, '').replace(/ location: .*$/, ''));
  const complaints = all.filter((_, index) => kinds.indexOf(kinds[index]) === index);
  const unknown = [
    ...new Set([...(message ?? '').matchAll(/cannot find symbol symbol: +class (\w+)/g)].map(([, name]) => name)),
  ];
  const advice =
    unknown.length > 0
      ? `Our templates know no class ${unknown.map((name) => code(name)).join(', ')}. Such a class comes of a \`format\` (of \`date-time\` comes \`OffsetDateTime\`) or of an \`x-constraint\`. Use a string without \`format\`, with a \`pattern\` if need be, or teach the templates in \`spec/src/main/templates\`.`
      : null;
  return [
    `It cannot be ${status === 'cannot-compile' ? 'compiled' : 'generated'}:`,
    complaints.map((complaint) => `- ${code(complaint, 400)}`).join('\n'),
    advice,
  ]
    .filter(Boolean)
    .join('\n\n');
}
