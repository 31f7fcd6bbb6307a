import { settle } from './accepted.mjs';
import { goldenFindings } from './golden.mjs';
import { brokenBy, judge } from './judge.mjs';
import { newFindings, problemsOf } from './lint.mjs';
import { diff } from './redocly.mjs';
import { LEVELS, isEnough, next, raisedBy } from './version.mjs';

/**
 * Everything that there is to say about one candidate, but for its signatures in Java, which are compared for all
 * candidates together.
 */
export async function review({ base, basePath, candidate, candidatePath, problemsOfBase, accepted, golden, since }) {
  const [problems, opinion] = await Promise.all([
    problemsOf(candidatePath, candidate.file),
    diff(basePath, candidatePath).catch((failure) => ({ level: 'none', reasons: [], failure: failure.message })),
  ]);
  const changes = judge(base, candidate);
  const merged = since ? new Set(judge(base, since).map(({ id }) => id)) : null;
  const found = newFindings(problemsOfBase, problems, candidate.file);
  const goldens = golden ? goldenFindings(candidate, golden.directory, golden.shownAs) : [];
  return {
    candidate: candidate.file,
    base: base.file,
    sameText: base.text === candidate.text,
    version: versionOf(base, candidate, changes),
    changes: changes.map((change) => (merged ? { ...change, isNew: !merged.has(change.id) } : change)),
    own: since ? ownOf(judge(since, candidate), changes, merged) : null,
    broken: brokenBy(changes),
    accepted: settle(changes, accepted.entries),
    acceptedFile: accepted.shownAs,
    isBaseline: accepted.isBaseline,
    secondOpinion: opinion,
    lint: found.lint,
    examples: [...found.examples, ...goldens],
    leftOut: [],
    shownExamples: Object.keys(candidate.root.components?.examples ?? {}).length,
  };
}

/** What a pull request does by itself, of all that changed since the base. */
function ownOf(own, changes, merged) {
  const ids = new Set(changes.map(({ id }) => id));
  const takenBack = [...merged].filter((id) => !ids.has(id)).length;
  return { changes: own.length, broken: brokenBy(own), takenBack };
}

function versionOf(base, candidate, changes) {
  const [before, after] = [base.root.info.version, candidate.root.info.version];
  const needed = changes.reduce(
    (most, { level }) => (LEVELS.indexOf(level) > LEVELS.indexOf(most) ? level : most),
    'none',
  );
  const raised = raisedBy(before, after);
  return {
    before: String(before),
    after: String(after),
    needed,
    wanted: next(before, needed),
    raised,
    isEnough: raised !== 'lower' && isEnough(raised, needed),
  };
}

/** What the policy objects to, each in one sentence. Nothing else makes the review fail. */
export function objectionsTo(result) {
  const { version, accepted, lint, examples, signatures } = result;
  const errors = lint.filter(({ severity }) => severity === 'error').length;
  const faults = examples.filter(({ severity }) => severity === 'error').length;
  const unexplained = unexplainedSignatures(result);
  return [
    accepted.open.length > 0 && version.raised !== 'major'
      ? `${count(accepted.open.length, 'break')} that neither a new major \`info.version\` nor \`${result.acceptedFile}\` covers.`
      : null,
    version.raised === null ? `\`info.version\` is \`${version.after}\`, which is no version like 1.2.3.` : null,
    version.raised === 'lower'
      ? `\`info.version\` goes back from \`${version.before}\` to \`${version.after}\`.`
      : null,
    ...(result.isBaseline ? accepted.stale : []).map(
      ({ change, line }) =>
        `\`${result.acceptedFile}:${line}\` accepts a break that is not there (any more): ${change}`,
    ),
    errors > 0 ? `${count(errors, 'lint error')}.` : null,
    faults > 0 ? `${count(faults, 'bad or missing example')}.` : null,
    signatures?.status?.startsWith('cannot')
      ? `Java cannot be ${signatures.status === 'cannot-compile' ? 'compiled' : 'generated'} of it: see Generated Java.`
      : null,
    unexplained > 0
      ? `${count(unexplained, 'signature')} in Java break, and no change above says so: the policy lacks a row.`
      : null,
  ].filter(Boolean);
}

/** Compiled classes have the last word on Java: what breaks there and was not foreseen is a gap in the policy. */
function unexplainedSignatures({ signatures, broken }) {
  return broken.java.length > 0
    ? 0
    : (signatures?.changes ?? []).filter(
        ({ binaryCompatible, sourceCompatible }) => !binaryCompatible || !sourceCompatible,
      ).length;
}

export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
