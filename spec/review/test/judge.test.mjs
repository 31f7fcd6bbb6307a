import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenBy, judge } from '../src/judge.mjs';
import { whyWeDiffer } from '../src/policy/opinions.mjs';
import { meaningOf } from '../src/policy/policy.mjs';
import { contract } from './contracts.mjs';

const NOTE = '/components/schemas/PaymentRequest/properties/senderNote/maxLength';

test('the same contract has no change', () => assert.deepEqual(judge(contract(), contract()), []));

test('a change says what, where, for whom and why', () => {
  const [change, ...others] = judge(contract(), contract({ set: NOTE, to: 140 }));
  assert.deepEqual(others, []);
  assert.equal(change.words, '`PaymentRequest.senderNote`: maximum length changed from `160` to `140`');
  assert.match(contract({ set: NOTE, to: 140 }).text.split('\n')[change.line - 1], /maxLength: 140/);
  assert.deepEqual(change.sides, ['request']);
  assert.deepEqual(brokenBy([change]), { wire: ['callers'], java: [] });
});

test('what is gone is shown where it was', () => {
  const base = contract();
  const [change] = judge(base, contract({ remove: NOTE }));
  assert.match(base.text.split('\n')[change.line - 1], /maxLength: 160/);
});

test('the worst comes first', () => {
  const levels = judge(
    contract(),
    contract({ replace: 'Create payments.', with: 'Make payments.' }, { set: NOTE, to: 140 }),
  ).map(({ level }) => level);
  assert.deepEqual(levels, ['major', 'patch']);
});

test('a change is named by its place and values, so that another value is another change', () => {
  const [one] = judge(contract(), contract({ set: NOTE, to: 140 }));
  const [other] = judge(contract(), contract({ set: NOTE, to: 120 }));
  assert.equal(one.id, `Schema.maxLength tighter at #${NOTE}: 160 → 140`);
  assert.notEqual(one.id, other.id);
});

test('the new version is no change of its own', () => {
  assert.deepEqual(judge(contract(), contract({ replace: 'version: 1.0.0', with: 'version: 1.1.0' })), []);
});

test('an extension that is unknown breaks nobody, and a keyword that is unknown does until it has a row', () => {
  assert.equal(meaningOf({ at: 'Schema.x-anything', change: 'added' }).wire.level, 'patch');
  assert.equal(meaningOf({ at: 'Schema.discriminator', change: 'added' }).wire.level, 'major');
});

test('a mark that goes does not have to be argued', () => {
  const why = (change) => meaningOf({ at: 'Schema.x-curated', change }).wire.why;
  assert.match(why('added'), /has to be argued/);
  assert.match(why('removed'), /vendor's page/);
});

test('a differing opinion is known for open enums, and not for anything else', () => {
  assert.match(whyWeDiffer({ rule: 'enum-values-added', path: '#/paths' }), /open/);
  assert.equal(whyWeDiffer({ rule: 'operation-id-changed', path: '#/paths/~1a/post' }), null);
});
