import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { signatureChanges } from '../src/signatures.mjs';

const MODULE = 'spec/review/signatures';

/** A repository whose signatures have to be built, by a `mvn` that prints some words and fails. */
async function missing(words) {
  const repository = mkdtempSync(join(tmpdir(), 'repository-'));
  mkdirSync(join(repository, MODULE), { recursive: true });
  writeFileSync(join(repository, MODULE, 'pom.xml'), '<project/>');
  const mvn = join(repository, 'mvn');
  writeFileSync(join(repository, 'words'), words.replaceAll('{repository}', repository));
  writeFileSync(mvn, '#!/bin/sh\n/bin/cat "$(/usr/bin/dirname "$0")/words"\nexit 1\n');
  chmodSync(mvn, 0o755);
  const path = process.env.PATH;
  process.env.PATH = words === '' ? '/nowhere' : repository;
  try {
    return (await signatureChanges(repository, 'base.yaml', ['candidate.yaml'])).missing;
  } finally {
    process.env.PATH = path;
  }
}

const RED = '\u001b[1;31m';
const PLAIN = '\u001b[m';

for (const [what, words, reason] of [
  [
    "the compiler's first error, with file and line",
    `${PLAIN}\n[${RED}ERROR${PLAIN}] COMPILATION ERROR : \n[${RED}ERROR${PLAIN}] {repository}/spec/src/A.java:[12,5] ';' expected\n[ERROR] {repository}/spec/src/B.java:[1,1] class expected\n`,
    "mvn failed: spec/src/A.java:12:5: ';' expected",
  ],
  [
    'the first error of another kind',
    `[WARNING] old\n[${RED}ERROR${PLAIN}] No such plugin\n`,
    'mvn failed: No such plugin',
  ],
  ['whatever was said', 'killed\n', 'mvn failed: killed'],
  ['that nothing was said', `${PLAIN}\n`, 'mvn failed without a word'],
  ['a tool that is not there', '', 'mvn is not installed'],
]) {
  test(`where signatures cannot be compared, the reason is ${what}`, async () =>
    assert.equal(await missing(words), reason));
}
