import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnough, next, raisedBy } from '../src/version.mjs';

for (const [before, after, raised] of [
  ['1.0.0', '1.0.0', 'none'],
  ['1.0.0', '1.0.1', 'patch'],
  ['1.0.9', '1.1.0', 'minor'],
  ['1.9.9', '2.0.0', 'major'],
  ['1.1.0', '1.0.9', 'lower'],
  ['1.9.0', '1.10.0', 'minor'],
  ['1.0.0', 'next', null],
  ['1.0.0', '1.0.0-rc.1', 'lower'],
  ['1.0.0-rc.1', '1.0.0', 'none'],
  ['1.0.0-rc.2', '1.0.0-rc.10', 'none'],
  ['1.0.0-rc.10', '1.0.0-rc.2', 'lower'],
  ['1.0.0-rc', '1.0.0-rc.1', 'none'],
  ['1.0.0-rc.1', '1.0.0-rc', 'lower'],
  ['1.0.0', '1.1.0-rc.1', 'minor'],
]) {
  test(`${before} to ${after} raises ${raised}`, () => assert.equal(raisedBy(before, after), raised));
}

test('a higher part is enough for a lower one, and not the other way', () => {
  assert.ok(isEnough('major', 'minor'));
  assert.ok(isEnough('none', 'none'));
  assert.ok(!isEnough('patch', 'minor'));
});

test('the next version follows from the part', () => {
  assert.deepEqual(
    ['none', 'patch', 'minor', 'major'].map((level) => next('1.2.3', level)),
    ['1.2.3', '1.2.4', '1.3.0', '2.0.0'],
  );
});
