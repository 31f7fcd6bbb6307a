import { whyWeDiffer } from './policy/opinions.mjs';
import { code } from './subject.mjs';
import { LEVELS } from './version.mjs';
import { count } from './review.mjs';

/** The page: one file of Markdown, read from top to bottom within a minute. */
export function pageOf(result) {
  return `${[
    '# Contract review',
    verdict(result),
    leftOut(result),
    objections(result),
    ...section('Changes', changes(result)),
    ...section('Generated Java', signatures(result)),
    ...section('Lint', findings(result.lint, 'No new finding.')),
    ...section(
      'Examples',
      findings(
        result.examples,
        `No new fault in ${result.shownExamples} examples: they fit their schemas, no answer or error lacks one, and each equals its golden file.`,
      ),
    ),
    ...section('Accepted breaks', accepted(result)),
    `<sub>${code(result.candidate)} against ${code(result.base)}. The reference page is \`reference.html\`, everything as data \`findings.json\`. What the words mean: \`spec/review/README.md\`.</sub>`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

export function pageOfFailure({ candidate, unreadable }) {
  return `# Contract review\n\n**It could not be judged.** ${escaped(unreadable)}\n\n<sub>${code(candidate)}</sub>\n`;
}

function section(title, body) {
  return body ? [`## ${title}`, body] : [];
}

function verdict({ version, broken, changes, sameText }) {
  const { needed, wanted, before, after } = version;
  if (changes.length === 0) {
    return `**No change.** ${sameText ? 'The contract is the released one, byte for byte.' : 'Comments, white space and order differ, and nothing that anyone could notice.'} ${bump(version)}`;
  }
  const places = [
    broken.wire.length > 0 ? `${broken.wire.join(' and ')} on the wire` : null,
    broken.java.length > 0
      ? `${broken.java.join(' and ')} in generated Java${broken.wire.length === 0 ? ' only' : ''}`
      : null,
  ].filter(Boolean);
  const judgement =
    places.length > 0
      ? `**Breaking** for ${places.join(', and for ')}.`
      : needed === 'patch'
        ? '**Compatible**: nothing but words and examples changes.'
        : '**Compatible**: nobody breaks.';
  return `${judgement} It asks for version **${wanted}** (${needed}). ${bump(version)}`;
}

function bump({ before, after, needed, raised, wanted, isEnough }) {
  if (raised === 'none')
    return needed === 'none'
      ? `\`info.version\` stays ${code(before)}.`
      : `\`info.version\` is still ${code(before)}${needed === 'major' ? '.' : `: raise it to ${code(wanted)} before the release.`}`;
  return `\`info.version\` goes from ${code(before)} to ${code(after)}${isEnough ? ', which is enough.' : ', which is not enough.'}`;
}

function leftOut({ leftOut: list }) {
  return list.length > 0
    ? `⚠️ **It could not judge everything**, so it ends as a failure:\n${list.map((line) => `- ${escaped(line)}`).join('\n')}`
    : null;
}

function objections({ leftOut, objections: list, accepted: { open, settled }, acceptedFile }) {
  if (list.length === 0 && leftOut.length > 0) return null;
  if (list.length > 0) return `❌ **The review objects:**\n${list.map((line) => `- ${escaped(line)}`).join('\n')}`;
  const covered =
    open.length > 0
      ? ': the version is a new major one'
      : settled.length > 0
        ? `: what breaks was agreed upon in ${code(acceptedFile)}`
        : '';
  return `✅ Nothing to object to${covered}.`;
}

function changes(result) {
  if (result.changes.length === 0) return null;
  const row = (change) =>
    `| ${mark(change, result)} | ${change.words} | ${meaning(change, 'wire')} | ${meaning(change, 'java')} | ${code(`${change.file}:${change.line}`)} |`;
  const head = '| Breaks | What changed | On the wire | In generated Java | Place |\n|---|---|---|---|---|';
  const [fresh, older] = [
    result.changes.filter(({ isNew }) => isNew !== false),
    result.changes.filter(({ isNew }) => isNew === false),
  ];
  const table = (list) => `${head}\n${list.map(row).join('\n')}`;
  return [
    fresh.length > 0 ? table(fresh) : 'Nothing that was not merged before.',
    older.length > 0
      ? `<details><summary>${count(older.length, 'change')} since the last release that ${older.length === 1 ? 'was' : 'were'} merged before</summary>\n\n${table(older)}\n\n</details>`
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

/** A class without its package: `PaymentRequest.Builder`. */
function simpleName(name) {
  return name.slice(name.search(/(?<=^|\.)[A-Z]/));
}

const SURFACES = { 'client.api': 'client interface', 'server.api': 'server interface' };

function signatures({ signatures: compared }) {
  if (!compared) return 'Left out with `--without-java`.';
  if (compared.status === 'missing') return `Not compared: ${escaped(compared.message)}.`;
  if (compared.status.startsWith('cannot'))
    return `It cannot be ${compared.status === 'cannot-compile' ? 'compiled' : 'generated'}: ${code(compared.message ?? '', 400)}`;
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

function findings(list, nothing) {
  if (list.length === 0) return nothing;
  return list
    .map(
      ({ severity, message, file, line, col, rule }) =>
        `- ${severity === 'error' ? '**error**' : 'question'} ${code(`${file}:${line}:${col}`)} ${escaped(message)} (${rule})`,
    )
    .join('\n');
}

function accepted({ accepted: { open, settled }, acceptedFile, version }) {
  const known = settled.map(({ words }) => `- ${words}`).join('\n');
  if (open.length === 0 || version.raised === 'major') return known || null;
  const entries = open.map(
    ({ id }) =>
      `- change: '${id.replaceAll("'", "''")}'\n  reason: why it is worth it, and who was asked\n  date: '${new Date().toISOString().slice(0, 10)}'\n  version: '${version.wanted}'`,
  );
  return `${known ? `${known}\n\n` : ''}A break that is agreed upon is written into ${code(acceptedFile)}:\n\n\`\`\`yaml\n${entries.join('\n').replaceAll('```', "'''")}\n\`\`\``;
}

/** Texts of a contract stay text, but for what stands between backticks: no HTML, no links, no mentions, no new lines. */
function escaped(text) {
  const parts = String(text).replaceAll(/\s+/g, ' ').split('`');
  const isBalanced = parts.length % 2 === 1;
  const plain = (part) =>
    part
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('|', '\\|')
      .replaceAll('@', '&#64;')
      .replaceAll('](', ']&#40;');
  return isBalanced
    ? parts.map((part, index) => (index % 2 === 0 ? plain(part) : part.replaceAll('|', '\\|'))).join('`')
    : plain(parts.join("'"));
}
