import { count } from '../review.mjs';
import { code } from '../subject.mjs';
import { escaped } from './escaped.mjs';

/** What the page begins with: one sentence on everything since the base, and one on what is new in it. */
export function verdict(result) {
  const { broken, changes, sameText, version, signatures } = result;
  if (changes.length === 0) {
    return `**No change.** ${sameText ? `The contract is ${result.isBaseline ? 'the released one' : `that of ${code(result.base)}`}, byte for byte.` : 'Comments, white space and order differ, and nothing that anyone could notice.'} ${bump(result)}`;
  }
  const places = placesOf(broken);
  const { open, settled } = result.accepted;
  const agreed = places.length > 0 && open.length === 0 && settled.length > 0 ? ', as was agreed upon' : '';
  const judgement =
    places.length > 0
      ? `**Breaking** for ${places.join(', and for ')}${agreed}.`
      : version.needed === 'patch'
        ? '**Compatible**: nothing but descriptions, examples and the like changes.'
        : '**Compatible**: nobody breaks.';
  const noJava = signatures?.status?.startsWith('cannot')
    ? '**No Java comes of it**, so client and server stub cannot be built. On the wire and by its names: '
    : '';
  return [
    `${noJava}${judgement} It asks for version **${version.wanted}** (${version.needed}). ${bump(result)}`,
    own(result),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function placesOf({ wire, java }) {
  return [
    wire.length > 0 ? `${wire.join(' and ')} on the wire` : null,
    java.length > 0 ? `${java.join(' and ')} in generated Java${wire.length === 0 ? ' only' : ''}` : null,
  ].filter(Boolean);
}

function bump({ version: { before, after, needed, wanted, isEnough }, accepted: { open } }) {
  if (before === after) {
    if (needed === 'none') return `\`info.version\` stays ${code(before)}.`;
    const advice = needed === 'major' && open.length > 0 ? '.' : `: raise it to ${code(wanted)} before the release.`;
    return `\`info.version\` is still ${code(before)}${advice}`;
  }
  return `\`info.version\` goes from ${code(before)} to ${code(after)}${isEnough ? ', which is enough.' : ', which is not enough.'}`;
}

/** What is above speaks of everything since the base. This speaks of the part that is not merged yet. */
function own({ own: it, changes, isBaseline, base }) {
  if (!it) return null;
  const since = isBaseline ? 'since the last release' : `since ${code(base)}`;
  const takenBack = it.takenBack > 0 ? ` It takes back or alters ${count(it.takenBack, 'change')} merged before.` : '';
  if (it.changes === 0) return `**This pull request** adds nothing to that: what changed ${since} was merged before.`;
  const fresh = changes.filter(({ isNew }) => isNew).length;
  const places = placesOf(it.broken);
  const judgement = places.length > 0 ? `**breaking** for ${places.join(', and for ')}` : 'compatible';
  return `**This pull request** makes ${fresh} of the ${count(changes.length, 'change')} ${since}, and is by itself ${judgement}.${takenBack}`;
}

/** What could not be judged, and what the policy objects to. Nothing is fine as long as something was left out. */
export function outcome({ leftOut, objections, accepted: { open, settled }, acceptedFile }) {
  const list = (lines) => lines.map((line) => `- ${escaped(line)}`).join('\n');
  const parts = [
    leftOut.length > 0 ? `⚠️ **It could not judge everything**, so it ends as a failure:\n${list(leftOut)}` : null,
    objections.length > 0 ? `❌ **The review objects:**\n${list(objections)}` : null,
  ].filter(Boolean);
  if (parts.length > 0) return parts.join('\n\n');
  const covered =
    open.length > 0
      ? ': the version is a new major one'
      : settled.length > 0
        ? `: what breaks was agreed upon in ${code(acceptedFile)}, for version ${[...new Set(settled.map(({ acceptance }) => code(acceptance.version)))].join(', ')}`
        : '';
  return `✅ Nothing to object to${covered}.`;
}
