import { whyWeDiffer } from '../policy/opinions.mjs';
import { count } from '../review.mjs';
import { code } from '../subject.mjs';
import { tableRow } from '../texts.mjs';
import { LEVELS } from '../version.mjs';
import { escaped } from './escaped.mjs';

/** More rows than these nobody reads, and a comment of a pull request has no room for them. What breaks comes first. */
const ROWS = 100;

export function changes(result) {
  if (result.changes.length === 0) return null;
  const row = (change) =>
    tableRow(
      mark(change, result),
      change.words,
      meaning(change, 'wire'),
      meaning(change, 'java'),
      code(`${change.file}:${change.line}`),
    );
  const head = '| Breaks | What changed | On the wire | In generated Java | Place |\n|---|---|---|---|---|';
  const [fresh, older] = [
    result.changes.filter(({ isNew }) => isNew !== false),
    result.changes.filter(({ isNew }) => isNew === false),
  ];
  const table = (list) => {
    const rest = list.length - ROWS;
    const more = rest > 0 ? `\n\nand ${count(rest, 'more change')}, which \`findings.json\` lists.` : '';
    return `${head}\n${list.slice(0, ROWS).map(row).join('\n')}${more}`;
  };
  const since = result.isBaseline ? 'since the last release' : `since <code>${escaped(result.base)}</code>`;
  return [
    fresh.length > 0 ? table(fresh) : 'Nothing that was not merged before.',
    older.length > 0
      ? `<details><summary>${count(older.length, 'change')} ${since} that ${older.length === 1 ? 'was' : 'were'} merged before</summary>\n\n${table(older)}\n\n</details>`
      : null,
    secondOpinion(result),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Whom a change breaks, and whether that was agreed upon. */
function mark({ level, id, effects }, { accepted: { settled } }) {
  if (level !== 'major') return 'nobody';
  const who = effects.filter((effect) => effect.level === 'major').map((effect) => effect.who);
  const whom = ['callers', 'implementers'].filter((one) => who.includes(one) || who.includes('both')).join(', ');
  return `**${whom}**${settled.some((change) => change.id === id) ? ' (accepted)' : ''}`;
}

/** What a change means on the wire or in Java, and for whom; what breaks comes first. */
function meaning({ effects }, where) {
  const who = { both: 'callers and implementers', callers: 'callers', implementers: 'implementers', readers: '' };
  const lines = [...effects]
    .filter((effect) => effect.where === where && (effect.why || effect.who !== 'readers'))
    .sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))
    .map((effect) =>
      [effect.level === 'major' ? `**${who[effect.who]}**` : who[effect.who], effect.why].filter(Boolean).join(': '),
    );
  return lines.join('<br>') || '–';
}

/** Redocly compares too. What it calls a break and we do not is shown: either the policy knows why, or somebody has to look. */
function secondOpinion({ secondOpinion: { reasons, failure }, version }) {
  if (failure) return `A second opinion could not be had: ${escaped(failure)}.`;
  if (reasons.length === 0 || version.needed === 'major') return null;
  const lines = reasons.map((reason) => {
    const why = whyWeDiffer(reason);
    return `- ${reason.line ? `line ${reason.line}: ` : ''}${escaped(reason.message)} ${why ? `Known: ${why}.` : '**Look at it**: the policy does not know why.'}`;
  });
  const summary = 'A second opinion: <code>redocly diff</code> calls this a break';
  return reasons.every(whyWeDiffer)
    ? `<details><summary>${summary}; it is known why this review does not</summary>\n\n${lines.join('\n')}\n\n</details>`
    : `${summary}:\n\n${lines.join('\n')}`;
}
