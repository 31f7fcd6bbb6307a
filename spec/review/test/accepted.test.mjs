import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkVersions, readAccepted, settle } from '../src/accepted.mjs';

const read = (text) => {
  const path = join(mkdtempSync(join(tmpdir(), 'accepted-')), 'accepted.yaml');
  writeFileSync(path, text);
  return readAccepted(path, 'accepted.yaml');
};
const ENTRY = "- change: 'a'\n  reason: nobody uses it\n  date: '2026-11-24'\n  version: '2.0.0'\n";

test('entries are read with their lines', () => {
  assert.deepEqual(read(`# why\n${ENTRY}`), [
    { change: 'a', reason: 'nobody uses it', date: '2026-11-24', version: '2.0.0', line: 2 },
  ]);
});

test('no entry accepts nothing, and no file is a mistake', () => {
  assert.deepEqual(read(''), []);
  assert.throws(() => readAccepted('/nowhere.yaml', 'nowhere.yaml'), {
    name: 'Unreadable',
    message: 'nowhere.yaml: there is no such file',
  });
});

test('an entry is for a version after the released one', () => {
  const of = (version) => () => checkVersions([{ version, line: 2 }], '1.2.0', 'accepted.yaml');
  of('1.2.1')();
  of('2.0.0')();
  for (const version of ['0.0.1', '1.1.9', '1.2.0'])
    assert.throws(of(version), { name: 'Unreadable', message: /^accepted\.yaml:2:3: `version`.* after 1\.2\.0/ });
});

for (const [what, text, message] of [
  ['without a reason', ENTRY.replace('nobody uses it', "''"), /accepted\.yaml:1:3: the entry lacks `reason`/],
  ['without a day', ENTRY.replace('2026-11-24', 'soon'), /`date` has to be a day/],
  ['of a day that is not in the calendar', ENTRY.replace('2026-11-24', '2026-02-31'), /`date` has to be a day/],
  ['that stands twice', ENTRY + ENTRY, /accepted\.yaml:5:3: the entry accepts what that of line 1 accepts/],
  ['without a version', ENTRY.replace('2.0.0', 'next'), /`version` has to be the version/],
  ['that is no mapping', '- a\n', /each entry has to be a mapping/],
]) {
  test(`an entry ${what} is refused with its line`, () =>
    assert.throws(() => read(text), { name: 'Unreadable', message }));
}

test('a break is settled by its entry, and an entry without a break is stale', () => {
  const changes = [
    { id: 'a', level: 'major' },
    { id: 'b', level: 'major' },
    { id: 'c', level: 'minor' },
  ];
  const { open, settled, stale } = settle(changes, [{ change: 'a' }, { change: 'c' }, { change: 'd' }]);
  assert.deepEqual(
    [open, settled, stale].map((list) => list.map(({ id, change }) => id ?? change)),
    [['b'], ['a'], ['c', 'd']],
  );
});
