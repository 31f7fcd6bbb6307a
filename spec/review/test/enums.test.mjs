import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenBy, judge } from '../src/judge.mjs';
import { contract } from './contracts.mjs';

const CODE = '/components/schemas/ErrorCode';
const judged = (...edits) => {
  const changes = judge(contract(), contract(...edits));
  return { words: changes.map(({ level, words }) => `${level}: ${words}`), broken: brokenBy(changes) };
};

test('a list of statuses that goes is one break, on the wire and in Java', () => {
  assert.deepEqual(judged({ remove: `${CODE}/x-enum-statuses` }), {
    words: ['major: `ErrorCode`: no longer tells the HTTP statuses of its words'],
    broken: { wire: ['callers'], java: ['callers', 'implementers'] },
  });
});

test('a list of statuses that comes breaks nobody', () => {
  assert.deepEqual(
    judged({ set: '/components/schemas/PaymentState/x-enum-statuses', to: [200, 200, 200, 200] }).words,
    ['minor: `PaymentState`: tells the HTTP statuses of its words'],
  );
});

test('without names a constant is called as its word, which breaks those that were not', () => {
  assert.deepEqual(judged({ remove: '/components/schemas/PaymentState/x-enum-varnames' }).words, [
    'patch: `PaymentState`: no longer tells the Java names of its words',
  ]);
  assert.deepEqual(judged({ remove: `${CODE}/x-enum-varnames` }).words, [
    'major: `ErrorCode`, word `TRANSACTION_CANCELED.`: Java name changed from `TRANSACTION_CANCELED` to `TRANSACTION_CANCELED_`',
    'patch: `ErrorCode`: no longer tells the Java names of its words',
  ]);
});

test('a word that changes under the same Java name breaks callers on the wire, and no constant is gone', () => {
  assert.deepEqual(judged({ set: `${CODE}/enum/3`, to: 'NOT_ALLOWED_ENVIRONMENT' }), {
    words: [
      'major: `ErrorCode`: word changed from `NOT_ALLOWED_TARGET_ENVIRONMENT` to `NOT_ALLOWED_ENVIRONMENT` under the Java name `NOT_ALLOWED_TARGET_ENVIRONMENT`',
    ],
    broken: { wire: ['callers'], java: [] },
  });
});

test('a word and its Java name that change together are another word', () => {
  const edits = ['enum', 'x-enum-varnames'].map((list) => ({ set: `${CODE}/${list}/3`, to: 'FORBIDDEN' }));
  assert.deepEqual(
    judged(...edits).words.map((words) => words.split(',')[0]),
    ['major: `ErrorCode`: removed word `NOT_ALLOWED_TARGET_ENVIRONMENT`', 'minor: `ErrorCode`: new word `FORBIDDEN`'],
  );
});
