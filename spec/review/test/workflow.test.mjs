import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The shell of the workflow, run as it stands there. */
const WORKFLOW = fileURLToPath(new URL('../../../.github/workflows/contract-review.yml', import.meta.url));
const { jobs } = parse(readFileSync(WORKFLOW, 'utf8'));
const step = (job, name) => jobs[job].steps.find((one) => one.name?.startsWith(name)).run;
const NO_JQ = spawnSync('jq', ['--version']).status !== 0 && 'jq is not installed';

function shell(script, files, env = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'workflow-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), content);
    if (content.startsWith('#!')) chmodSync(join(directory, name), 0o755);
  }
  const PATH = `${directory}:${process.env.PATH}`;
  const summary = join(directory, 'summary');
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH, GITHUB_STEP_SUMMARY: summary, ...env },
  });
  assert.equal(status, 0, stderr);
  return {
    stdout,
    read: (name) => readFileSync(join(directory, name), 'utf8'),
    has: (name) => existsSync(join(directory, name)),
  };
}

/** `gh` that knows the comments of a pull request, and notes what it is told to write. */
const gh = (id) => `#!/bin/sh\ncase "$*" in *--jq*) echo "${id}" ;; *) echo "$@" >calls ;; esac\n`;
const NAMES = { GH_TOKEN: 'x', REPOSITORY: 'a/b', NUMBER: '7', RUN: 'https://runs/1', HEAD_SHA: 'abc' };

function comment(page, { id = '', reference = 'https://artifacts/1' } = {}) {
  const files = { gh: gh(id), ...(page === null ? {} : { 'review.md': page }) };
  const it = shell(step('comment', 'comment'), files, { ...NAMES, REFERENCE: reference });
  return { body: it.read('comment.md'), calls: it.read('calls') };
}

test('the page becomes a comment, and the comment is updated', () => {
  const { body, calls } = comment('# Contract review\n');
  assert.match(
    body,
    /^<!-- contract-review -->\n# Contract review\n\n\[The page and the rendered reference\]\(https:\/\/artifacts\/1\)/,
  );
  assert.match(calls, /POST repos\/a\/b\/issues\/7\/comments/);
  assert.match(comment('# Contract review\n', { id: '42' }).calls, /PATCH repos\/a\/b\/issues\/comments\/42/);
});

test('a job that left nothing behind updates the comment too', () => {
  const { body, calls } = comment(null, { id: '42', reference: '' });
  assert.match(body, /It could not be judged[^]*\[The log\]\(https:\/\/runs\/1\)/);
  assert.match(calls, /PATCH/);
});

for (const [what, start, end] of [
  ['a fence', '```yaml', '```'],
  ['a part that opens', '<details><summary>more</summary>', '</details>'],
]) {
  test(`a page that is too long ends at a line, with ${what} closed`, () => {
    const { body } = comment(`${start}\n${`${'ä'.repeat(49)}\n`.repeat(2000)}${end}\n`);
    assert.ok(Buffer.byteLength(body) < 62000);
    assert.match(body, new RegExp(`\n(ä{49}\n)+\n?${end}\n\n\\*\\*The page is longer`));
  });
}

test('the comment is written when the review fails, and not when it is cancelled', () => {
  assert.doesNotMatch(jobs.comment.if, /outputs/);
  assert.match(jobs.comment.if, /!cancelled\(\) && needs\.review\.result != 'cancelled'/);
});

test('only the job that runs nothing of a pull request may write', () => {
  const { permissions } = parse(readFileSync(WORKFLOW, 'utf8'));
  assert.deepEqual(
    [permissions, jobs.review.permissions, jobs.comment.permissions],
    [{}, { contents: 'read' }, { 'pull-requests': 'write' }],
  );
  assert.ok(!jobs.comment.steps.some(({ uses }) => uses?.includes('checkout')));
});

test('a review that was killed has a page all the same', () => {
  const { read } = shell(step('review', 'show the page'), {});
  assert.match(read('summary'), /It could not be judged/);
  assert.equal(read('target/contract-review/review.md'), read('summary'));
});

test('what fails is shown on its line, and says nothing to the runner', { skip: NO_JQ }, () => {
  const place = (line) => [
    { physicalLocation: { artifactLocation: { uri: 'spec/openapi.yaml' }, region: { startLine: line } } },
  ];
  const result = (level, line, text, more) => ({
    ruleId: 'a:b',
    level,
    message: { text },
    locations: place(line),
    ...more,
  });
  const results = [
    result('error', 3, '100 %\n::set-output name=x::y'),
    result('warning', 4, 'Is it?'),
    result('note', 5, 'accepted'),
    result('error', 6, 'merged', { baselineState: 'unchanged' }),
  ];
  const { stdout } = shell(step('review', 'show the page'), {
    'target/contract-review/review.md': '# Contract review\n',
    'target/contract-review/findings.sarif': JSON.stringify({ runs: [{ results }] }),
  });
  assert.deepEqual(stdout.trim().split('\n'), [
    '::error file=spec/openapi.yaml,line=3,title=a%3Ab::100 %25%0A::set-output name=x::y',
    '::warning file=spec/openapi.yaml,line=4,title=a%3Ab::Is it?',
  ]);
});
