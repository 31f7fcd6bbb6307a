import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';

/**
 * The findings in the format that code hosts and editors read to show them on lines. What makes the review fail is an
 * error, on a line of a file that is there: what is gone is shown where it would be.
 */
export function sarifOf(results) {
  const found = results.flatMap((result) => (result.unreadable ? [unreadable(result)] : findingsOf(result)));
  const rules = [...new Set(found.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'contract-review', rules } }, results: found }],
  };
}

/** What is no file that is there, such as one at a revision, is told at the candidate. */
function unreadable({ candidate, unreadable: reason, place }) {
  const isFile = /^[^:]*\.ya?ml$/.test(place?.file ?? '');
  return entry('unreadable', 'error', `It could not be judged. ${reason}`, isFile ? place : topOf(candidate));
}

function findingsOf(result) {
  const { candidate, changes, lint, examples, leftOut, objections, accepted, acceptedFile, isBaseline, signatures } =
    result;
  return [
    ...changes.filter(({ level }) => level === 'major').map((change) => breakOf(change, result)),
    ...[...lint, ...examples].map((finding) =>
      entry(finding.rule, finding.severity === 'error' ? 'error' : 'warning', finding.message, finding),
    ),
    ...(isBaseline ? accepted.stale : []).map(({ change, line }) =>
      entry('stale-acceptance', 'error', `Accepts a break that is not there (any more): ${change}`, {
        file: acceptedFile,
        line,
        col: 1,
      }),
    ),
    ...leftOut.map((words) => entry('left-out', 'error', words, topOf(candidate))),
    ...(signatures?.status?.startsWith('cannot')
      ? [entry('generated-java', 'error', `No Java comes of it: ${signatures.message}`, topOf(candidate))]
      : []),
    ...objections
      .filter((words) => /^`info\.version`|in Java break/.test(words))
      .map((words) => entry('objection', 'error', words, topOf(candidate))),
  ];
}

/** An accepted break stays visible, and is suppressed with the reason that somebody gave. */
function breakOf(change, { accepted, version }) {
  const acceptance = accepted.settled.find(({ id }) => id === change.id)?.acceptance;
  const isCovered = acceptance || version.raised === 'major';
  const found = entry(change.at, isCovered ? 'note' : 'error', `Breaks: ${change.words}`, change.near ?? change);
  if (change.isNew !== undefined) found.baselineState = change.isNew ? 'new' : 'unchanged';
  if (acceptance) found.suppressions = [{ kind: 'external', status: 'accepted', justification: acceptance.reason }];
  return found;
}

function topOf(file) {
  return { file, line: 1, col: 1 };
}

function entry(ruleId, level, text, { file, line, col }) {
  const uri = isAbsolute(file) ? pathToFileURL(file).href : encodeURI(file);
  const physicalLocation = { artifactLocation: { uri }, region: { startLine: line, startColumn: col } };
  return { ruleId, level, message: { text }, locations: [{ physicalLocation }] };
}
