import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const REVIEW = fileURLToPath(new URL('../review', import.meta.url));
const TOOLS = ['bash', 'cat', 'dirname', 'grep', 'head', 'mkdir', 'rm'];

/** Runs the script where there is no Node, with a `mvn` that notes its arguments, says something and ends so. */
function withoutNode({ mvn }, ...args) {
  const bin = mkdtempSync(join(tmpdir(), 'bin-'));
  const output = mkdtempSync(join(tmpdir(), 'review-'));
  for (const tool of TOOLS) {
    const found = ['/usr/bin', '/bin'].map((directory) => join(directory, tool)).find(existsSync);
    symlinkSync(found, join(bin, tool));
  }
  if (mvn !== undefined) {
    const script = `#!/bin/bash\necho "$@" >>${bin}/calls\necho '# Thanks for using a tool'\n${mvn}\n`;
    writeFileSync(join(bin, 'mvn'), script);
    chmodSync(join(bin, 'mvn'), 0o755);
  }
  for (const old of ['review.md', 'reference.html', 'findings.json']) writeFileSync(join(output, old), '✅');
  const { status, stderr } = spawnSync(REVIEW, [...args, '--output', output], { encoding: 'utf8', env: { PATH: bin } });
  const calls = existsSync(join(bin, 'calls')) ? readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n') : [];
  return { status, stderr, calls, output };
}

test('without Node: 2, and the page of an earlier run is replaced by one that says so', () => {
  const { status, output } = withoutNode({});
  assert.equal(status, 2);
  assert.match(readFileSync(join(output, 'review.md'), 'utf8'), /\*\*It could not be judged\.\*\* Node is missing/);
  assert.ok(!existsSync(join(output, 'reference.html')) && !existsSync(join(output, 'findings.json')));
});

test('without Node Maven checks the contract and the list of signatures, quietly', () => {
  const { status, stderr, calls } = withoutNode({ mvn: 'exit 0' });
  assert.equal(status, 2);
  assert.match(calls[0], /-pl spec test$/);
  assert.match(calls[1], /-pl spec\/review\/signatures -am .*-Dtest=GoldenSignaturesTest/);
  assert.match(stderr, /The contract: Maven found nothing\.\nGenerated Java: Maven found nothing\./);
  assert.doesNotMatch(stderr, /Thanks/);
});

test('without Node, what Maven finds is shown', () => {
  const { status, stderr } = withoutNode({ mvn: "echo '[ERROR]   BaselineTest.keeps:30 a field is gone'\nexit 1" });
  assert.equal(status, 2);
  assert.match(stderr, /Maven found faults.*\n\[ERROR\] {3}BaselineTest\.keeps:30 a field is gone/);
});

test('without Node and Maven nothing is claimed', () => {
  assert.match(withoutNode({}).stderr, /Maven is missing too, so nothing of this was checked/);
});
