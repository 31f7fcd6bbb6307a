import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from '../src/accepted.mjs';
import { judge } from '../src/judge.mjs';
import { sarifOf } from '../src/sarif.mjs';
import { contract } from './contracts.mjs';
import { ENTRY, NOTE, result } from './results.mjs';

const levelsOf = (it) => sarifOf([it]).runs[0].results.map(({ ruleId, level }) => `${ruleId} ${level}`);

test('SARIF tells what fails as errors and what was accepted as suppressed', () => {
  assert.deepEqual(levelsOf(result([NOTE])), ['Schema.maxLength error']);
  assert.deepEqual(levelsOf(result([NOTE], { raised: 'major' })), ['Schema.maxLength note']);
  const accepted = result([NOTE], { entries: [ENTRY] });
  assert.deepEqual(levelsOf(accepted), ['Schema.maxLength note']);
  assert.deepEqual(sarifOf([accepted]).runs[0].results[0].suppressions, [
    { kind: 'external', status: 'accepted', justification: 'Nobody sends more.' },
  ]);
});

test('SARIF tells what is on no line of the contract: stale entries, no Java, what was left out, what is unreadable', () => {
  const stale = result([], { entries: [ENTRY] });
  assert.deepEqual(levelsOf(stale), ['stale-acceptance error']);
  assert.equal(sarifOf([stale]).runs[0].results[0].locations[0].physicalLocation.region.startLine, 3);
  const signatures = { status: 'cannot-compile', message: 'no' };
  assert.deepEqual(levelsOf(result([], { signatures })), ['generated-java error']);
  assert.deepEqual(levelsOf(result([], { leftOut: ['Java was not compared.'] })), ['left-out error']);
  const unreadable = { candidate: 'a.yaml', unreadable: 'a.yaml:3:4: no', place: { file: 'a.yaml', line: 3, col: 4 } };
  assert.deepEqual(levelsOf(unreadable), ['unreadable error']);
  assert.deepEqual(sarifOf([unreadable]).runs[0].results[0].locations[0].physicalLocation.region, {
    startLine: 3,
    startColumn: 4,
  });
});

test('SARIF tells of an unreadable base at the candidate', () => {
  const place = { file: 'main:spec/openapi.yaml', line: 3, col: 4 };
  const [{ locations }] = sarifOf([{ candidate: 'a.yaml', unreadable: 'no', place }]).runs[0].results;
  assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'a.yaml');
});

test('SARIF shows what is gone where it would be, in a file that is there', () => {
  const base = contract();
  base.file = 'main:spec/openapi.yaml';
  const changes = judge(base, contract({ remove: NOTE.set.replace('/maxLength', '') }));
  const it = { ...result([]), changes, accepted: settle(changes, []) };
  const [{ locations }] = sarifOf([it]).runs[0].results;
  assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'openapi.yaml');
});
