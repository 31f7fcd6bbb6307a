import { code } from '../subject.mjs';
import { escaped } from './escaped.mjs';

/** The breaks that were agreed upon, with what was said about them, and the entries that would accept the others. */
export function acceptances({ accepted: { open, settled }, acceptedFile, version }) {
  const known = settled
    .map(
      ({ words, acceptance: { reason, date, version: shippedBy, line } }) =>
        `- ${words}: ${escaped(reason)} (agreed upon on ${date}, ships with ${code(shippedBy)}: ${code(`${acceptedFile}:${line}`)})`,
    )
    .join('\n');
  if (open.length === 0 || version.raised === 'major') return known || null;
  const entries = open.map(
    ({ id }) =>
      `- change: '${id.replaceAll("'", "''")}'\n  reason: why it is worth it, and who was asked\n  date: '${new Date().toISOString().slice(0, 10)}'\n  version: '${version.wanted}'`,
  );
  const advice = `A break that is agreed upon is written into ${code(acceptedFile)}. \`version\` is the one that ships it:`;
  return `${known ? `${known}\n\n` : ''}${advice}\n\n\`\`\`yaml\n${entries.join('\n').replaceAll('```', "'''")}\n\`\`\``;
}
