import { acceptances } from './page/acceptances.mjs';
import { changes } from './page/changes.mjs';
import { escaped } from './page/escaped.mjs';
import { findings } from './page/findings.mjs';
import { signatures } from './page/java.mjs';
import { outcome, verdict } from './page/verdict.mjs';
import { code } from './subject.mjs';

/** The page: one file of Markdown, read from top to bottom within a minute. */
export function pageOf(result) {
  return `${[
    '# Contract review',
    verdict(result),
    outcome(result),
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
    ...section('Accepted breaks', acceptances(result)),
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
