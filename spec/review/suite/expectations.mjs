import { whyWeDiffer } from '../src/policy/opinions.mjs';

/** What is wrong with the answer to a case, in words; nothing if it is right. */
export function faultsOf({ expect }, result, withJava) {
  const differs = (what, expected, actual) =>
    expected === actual ? null : `${what}: expected ${expected}, was ${actual}`;
  if (expect.verdict === 'unreadable') {
    return [
      differs('exit status', 2, result.status),
      result.unreadable?.includes(expect.says)
        ? null
        : `says: ${result.unreadable ?? result.stderr?.slice(0, 300) ?? 'nothing'}`,
      /:\d+:\d+: /.test(result.unreadable ?? '') ? null : 'names no line',
      trace(result),
      result.page.includes('It could not be judged') ? null : 'the page does not say so',
    ].filter(Boolean);
  }
  if (!result.changes) return [`no judgement: ${result.unreadable ?? result.stderr?.slice(0, 500)}`];
  return [
    differs('verdict', expect.verdict, verdictOf(result)),
    differs('version', expect.bump, result.version.needed),
    differs('breaks', [...(expect.breaks ?? [])].sort().join(', '), brokenBy(result).join(', ')),
    expect.sides ? differs('side', expect.sides, sidesOf(result)) : null,
    differs(
      'objects to',
      expect.objects ?? (verdictOf(result) === 'breaking' ? 'break' : 'nothing'),
      objectsTo(result, expect),
    ),
    expect.says && !result.page.includes(expect.says) ? `the page does not say: ${expect.says}` : null,
    expect.means && !result.page.includes(expect.means) ? `the page does not say: ${expect.means}` : null,
    expect.hides && result.page.replaceAll(/`[^`]*`/g, '').includes(expect.hides)
      ? `the page has ${expect.hides} outside of code`
      : null,
    secondOpinion(result, expect),
    withJava ? java(result, expect) : null,
    trace(result),
  ].filter(Boolean);
}

function verdictOf({ changes, version }) {
  if (changes.length === 0) return 'none';
  return version.needed === 'major' ? 'breaking' : 'compatible';
}

function brokenBy({ broken }) {
  return [...broken.wire.map((who) => `${who} wire`), ...broken.java.map((who) => `${who} java`)].sort();
}

function sidesOf({ changes }) {
  const sides = new Set(changes.flatMap((change) => change.sides));
  return sides.size === 2 ? 'both' : ([...sides][0] ?? 'none');
}

/** The kind of objection that a case is about: breaks object in any case of a break. */
function objectsTo({ objections }, expect) {
  const kinds = [/break/, /lint/, /example/, /info\.version/];
  const names = ['break', 'lint', 'examples', 'version'];
  const found = names.filter((_, index) =>
    objections.some((words) => kinds[index].test(words) && !(index === 3 && /break/.test(words))),
  );
  if (expect.objects && found.includes(expect.objects)) return expect.objects;
  return found.length === 0 ? 'nothing' : found.join(', ');
}

/** Redocly may call a break what we do not, if the policy or the case knows why. */
function secondOpinion({ secondOpinion: { reasons }, version }, expect) {
  const unknown = version.needed === 'major' || expect.redocly ? null : reasons.find((reason) => !whyWeDiffer(reason));
  return unknown ? `redocly calls it a break, and the policy does not know why we do not: ${unknown.message}` : null;
}

/** The compiled classes break where the policy says so, and nowhere else. */
function java({ signatures, broken }, expect) {
  if (!signatures || signatures.status === 'missing') return `signatures were not compared: ${signatures?.message}`;
  if (signatures.status.startsWith('cannot') || expect.java) {
    return signatures.status === expect.java ? null : `signatures: ${signatures.status}: ${signatures.message}`;
  }
  const breaks = (signatures.changes ?? []).some((change) => !change.sourceCompatible || !change.binaryCompatible);
  if (breaks === broken.java.length > 0 || expect.japicmp) return null;
  return breaks
    ? `japicmp finds a break: ${JSON.stringify(signatures.changes.find((change) => !change.sourceCompatible || !change.binaryCompatible))}`
    : 'japicmp finds no break';
}

function trace({ stderr }) {
  return /^\s+at .*[:(]/m.test(stderr ?? '') ? `a stack trace: ${stderr.slice(0, 300)}` : null;
}
