/** The findings in the format that code hosts read to show them on the lines of a pull request. */
export function sarifOf(results) {
  const found = results
    .filter(({ unreadable }) => !unreadable)
    .flatMap(({ changes, lint, examples }) => [
      ...changes
        .filter(({ level }) => level === 'major')
        .map((change) => entry(change.at, 'error', `Breaks: ${change.words}`, change)),
      ...[...lint, ...examples].map((finding) =>
        entry(finding.rule, finding.severity === 'error' ? 'error' : 'warning', finding.message, finding),
      ),
    ]);
  const rules = [...new Set(found.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'contract-review', rules } }, results: found }],
  };
}

function entry(ruleId, level, text, { file, line, col }) {
  const physicalLocation = { artifactLocation: { uri: file }, region: { startLine: line, startColumn: col } };
  return { ruleId, level, message: { text }, locations: [{ physicalLocation }] };
}
