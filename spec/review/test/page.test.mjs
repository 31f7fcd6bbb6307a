import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from '../src/accepted.mjs';
import { brokenBy, judge } from '../src/judge.mjs';
import { pageOf, pageOfFailure } from '../src/page.mjs';
import { objectionsTo } from '../src/review.mjs';
import { code } from '../src/subject.mjs';
import { contract } from './contracts.mjs';

const NOTE = { set: '/components/schemas/PaymentRequest/properties/senderNote/maxLength', to: 140 };

function result(edits, { entries = [], raised = 'none', ...more } = {}) {
  const changes = judge(contract(), contract(...edits));
  const bare = {
    candidate: 'spec/openapi.yaml',
    base: 'baseline',
    changes,
    broken: brokenBy(changes),
    version: {
      before: '1.0.0',
      after: '1.0.0',
      needed: changes[0]?.level ?? 'none',
      wanted: '2.0.0',
      raised,
      isEnough: false,
    },
    accepted: settle(changes, entries),
    acceptedFile: 'accepted.yaml',
    isBaseline: true,
    secondOpinion: { level: 'none', reasons: [] },
    leftOut: [],
    lint: [],
    examples: [],
    shownExamples: 27,
    ...more,
  };
  return { ...bare, objections: objectionsTo(bare) };
}

test('a break is objected to and comes with the entry that would accept it', () => {
  const page = pageOf(result([NOTE]));
  assert.match(page, /\*\*Breaking\*\* for callers on the wire\./);
  assert.match(page, /- 1 break that neither/);
  assert.match(page, /- change: 'Schema\.maxLength tighter at #.*: 160 → 140'/);
});

test('an accepted break and a new major version are not objected to', () => {
  const [{ id }] = judge(contract(), contract(NOTE));
  assert.deepEqual(result([NOTE], { entries: [{ change: id, line: 1 }] }).objections, []);
  assert.deepEqual(result([NOTE], { raised: 'major' }).objections, []);
});

test('a stale entry is objected to with its line, but only against the baseline', () => {
  const entries = [{ change: 'gone', line: 7 }];
  assert.match(result([], { entries }).objections[0], /`accepted\.yaml:7` accepts a break that is not there/);
  assert.deepEqual(result([], { entries, isBaseline: false }).objections, []);
});

test('a missing minor version is told and not objected to', () => {
  const { objections, ...rest } = result([{ replace: 'deprecated-not-there', with: '' }].slice(1));
  assert.deepEqual(objections, []);
  assert.match(pageOf({ objections, ...rest }), /\*\*No change\.\*\*/);
});

test('signatures that break without a change that says so are objected to', () => {
  const signatures = {
    status: 'ok',
    changes: [
      {
        surface: 'model',
        class: 'M',
        change: 'method removed',
        signature: 'm()',
        sourceCompatible: false,
        binaryCompatible: false,
      },
    ],
  };
  assert.match(result([], { signatures }).objections[0], /the policy lacks a row/);
  assert.match(pageOf(result([], { signatures })), /\*\*breaks source and binaries\*\*/);
});

test('code ends neither itself nor a cell nor the line', () => {
  assert.equal(code('a`b|c\nd'), '`aʼb¦c d`');
  assert.equal(code('x'.repeat(100)).length, 82);
});

test('a failure is one line that is no HTML', () => {
  assert.match(
    pageOfFailure({ candidate: 'a.yaml', unreadable: 'a.yaml:1:1: <b>\n@all' }),
    /a\.yaml:1:1: &lt;b> &#64;all/,
  );
});
