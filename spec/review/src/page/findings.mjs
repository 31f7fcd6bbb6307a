import { code } from '../subject.mjs';
import { escaped } from './escaped.mjs';

/** The worst come first, and after these the rest is in findings.json: a page that is too long is not read. */
const SHOWN = 40;

export function findings(list, nothing) {
  if (list.length === 0) return nothing;
  const sorted = [...list].sort((one, other) => isQuestion(one) - isQuestion(other));
  const lines = sorted
    .slice(0, SHOWN)
    .map(
      ({ severity, message, file, line, col, rule }) =>
        `- ${severity === 'error' ? '**error**' : 'question'} ${code(`${file}:${line}:${col}`)} ${escaped(message)} (${rule})`,
    );
  const rest = list.length - lines.length;
  return [...lines, rest > 0 ? `- and ${rest} more, which are in \`findings.json\`` : null].filter(Boolean).join('\n');
}

function isQuestion({ severity }) {
  return severity === 'error' ? 0 : 1;
}
