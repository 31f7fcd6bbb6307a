import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeGoldenFiles } from '../suite/edits.mjs';
import { path as base, text } from './contracts.mjs';

const MAIN = fileURLToPath(new URL('../src/main.mjs', import.meta.url));
const EXAMPLES = writeGoldenFiles(text, mkdtempSync(join(tmpdir(), 'examples-')));

const run = (...args) => runWith({}, '--without-java', ...args);

function runWith(env, ...args) {
  const output = env.OUTPUT ?? mkdtempSync(join(tmpdir(), 'review-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, `--output=${output}`, `--examples=${EXAMPLES}`, ...args],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  const page = existsSync(join(output, 'review.md')) ? readFileSync(join(output, 'review.md'), 'utf8') : '';
  return { status, stdout, stderr, page, output };
}

function file(content, name = 'openapi.yaml') {
  const path = join(mkdtempSync(join(tmpdir(), 'candidate-')), name);
  writeFileSync(path, content);
  return path;
}

test('the same contract: 0, a page, the findings, and a reference that needs no network', () => {
  const { status, page, output } = run('--candidate', base, base);
  assert.equal(status, 0);
  assert.match(page, /Nothing to object to/);
  assert.equal(JSON.parse(readFileSync(join(output, 'findings.json'))).version.needed, 'none');
  const html = readFileSync(join(output, 'reference.html'), 'utf8');
  assert.doesNotMatch(html, /<(script|link)[^>]+(src|href)="https?:/);
  assert.match(html, /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*"/);
  assert.doesNotMatch(html.match(/Content-Security-Policy" content="([^"]*)"/)[1], /http|\*/);
});

test('a break: 1, with its line', () => {
  const { status, stdout } = run(
    '--without-reference',
    '--candidate',
    file(text.replace('maxLength: 160', 'maxLength: 140')),
    base,
  );
  assert.equal(status, 1);
  assert.match(stdout, /1 break that neither/);
});

test('what cannot be read: 2, with file and line and without a trace', () => {
  const { status, stderr, page } = run('--candidate', file('openapi: [\n'), base);
  assert.equal(status, 2);
  assert.match(stderr, /openapi\.yaml:2:1: is not valid YAML/);
  assert.doesNotMatch(stderr, /^\s+at /m);
  assert.match(page, /It could not be judged/);
});

test('a base that is neither a file nor a revision: 2', () => {
  const { status, stderr } = run('--without-reference', 'no-such-thing');
  assert.equal(status, 2);
  assert.match(stderr, /no-such-thing: is neither a file nor a git revision/);
});

test('a base that is a directory: 2', () => {
  const { status, stderr } = run('--without-reference', tmpdir());
  assert.equal(status, 2);
  assert.match(stderr, /is a directory, and no git revision/);
});

test('one that cannot be read does not keep the others from being judged', () => {
  const { status, output } = run(
    '--candidate',
    file('a: b\n', 'one.yaml'),
    '--candidate',
    file(text, 'two.yaml'),
    base,
  );
  assert.equal(status, 2);
  assert.match(readFileSync(join(output, 'one/review.md'), 'utf8'), /It could not be judged/);
  assert.match(readFileSync(join(output, 'two/review.md'), 'utf8'), /Nothing to object to/);
});

test('a base that looks like an option of git is none', () => {
  assert.equal(run('--without-reference', '--', '--output=/tmp/x').status, 2);
});

test('wrong usage: 2, with the usage', () => {
  const { status, stderr } = run('--colour');
  assert.equal(status, 2);
  assert.match(stderr, /Usage: spec\/review\/review/);
});

test('a golden file that says something else: 1', () => {
  const examples = mkdtempSync(join(tmpdir(), 'examples-'));
  cpSync(EXAMPLES, examples, { recursive: true });
  writeFileSync(join(examples, 'create-payments-409.json'), '{}');
  const { status, page } = run('--without-reference', '--examples', examples, '--candidate', base, base);
  assert.equal(status, 1);
  assert.match(page, /create-payments-409\.json says something else/);
});

test('SARIF names the line of a break', () => {
  const { stdout } = run(
    '--without-reference',
    '--format=sarif',
    '--candidate',
    file(text.replace('maxLength: 160', 'maxLength: 140')),
    base,
  );
  const [result] = JSON.parse(stdout).runs[0].results;
  assert.equal(result.level, 'error');
  assert.equal(text.split('\n')[result.locations[0].physicalLocation.region.startLine - 1].trim(), 'maxLength: 160');
});

test('without Java the rest of the page is there, and what is missing is named: 2', () => {
  const { status, stdout, page } = runWith({ PATH: '/nowhere' }, '--without-reference', '--candidate', base, base);
  assert.equal(status, 2);
  assert.match(stdout, /Generated Java was not compared: (mvn|java) is not installed\./);
  assert.match(page, /\*\*No change\.\*\*/);
  assert.match(page, /It could not judge everything.*\n- Generated Java was not compared: (mvn|java) is not installed/);
  assert.doesNotMatch(page, /✅/);
});

test('what an earlier run wrote is gone when this one cannot judge', () => {
  const { output } = run('--candidate', base, base);
  assert.ok(existsSync(join(output, 'reference.html')));
  const { page } = runWith({ OUTPUT: output }, '--candidate', file('a: b\n'), base);
  assert.match(page, /It could not be judged/);
  assert.ok(!existsSync(join(output, 'reference.html')));
  assert.match(readFileSync(join(output, 'findings.json'), 'utf8'), /"unreadable"/);
  assert.match(readFileSync(join(output, 'findings.sarif'), 'utf8'), /"ruleId": "unreadable"/);
});

test('two candidates of one name are wrong usage, since one page would hide the other', () => {
  const { status, stderr } = run('--candidate', file(text), '--candidate', file(text), base);
  assert.equal(status, 2);
  assert.match(stderr, /two candidates have the same name/);
});

test('a list of accepted breaks that is not there: 2', () => {
  const { status, stderr } = run('--without-reference', '--accepted', '/nowhere.yaml', '--candidate', base, base);
  assert.equal(status, 2);
  assert.match(stderr, /nowhere\.yaml: there is no such file/);
});

test('a fault of the review itself is told like one of the file, and the page says so: 2', () => {
  const { status, stderr, page } = run('--without-reference', '--examples', base, '--candidate', base, base);
  assert.equal(status, 2);
  assert.match(stderr, /contract\.yaml:1:1: the review failed: ENOTDIR/);
  assert.match(page, /It could not be judged/);
});
