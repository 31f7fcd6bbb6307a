import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, pageOfFailure } from '../src/page.mjs';
import { code } from '../src/subject.mjs';
import { ENTRY, NOTE, result } from './results.mjs';

test('a break is objected to and comes with the entry that would accept it', () => {
  const page = pageOf(result([NOTE]));
  assert.match(page, /\*\*Breaking\*\* for callers on the wire\./);
  assert.match(page, /- 1 break that neither/);
  assert.match(page, /- change: 'Schema\.maxLength tighter at #.*: 160 → 140'/);
});

test('an accepted break and a new major version are not objected to', () => {
  assert.deepEqual(result([NOTE], { entries: [ENTRY] }).objections, []);
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

test('a version that is preliminary again does not stay, and goes back', () => {
  const version = { before: '1.0.0', after: '1.0.0-rc.1', needed: 'none', raised: 'lower', isEnough: false };
  const it = result([], { version });
  assert.match(pageOf(it), /`info\.version` goes from `1\.0\.0` to `1\.0\.0-rc\.1`, which is not enough/);
  assert.match(it.objections[0], /goes back from `1\.0\.0` to `1\.0\.0-rc\.1`/);
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
  assert.match(result([NOTE], { signatures }).objections[1], /the policy lacks a row/);
  assert.match(pageOf(result([], { signatures })), /\*\*breaks source and binaries\*\*/);
});

test('code ends neither itself nor the line', () => {
  assert.equal(code('a`b|c\nd'), '`aʼb|c d`');
  assert.equal(code('x'.repeat(100)).length, 82);
});

test('a bar in a pattern stays one, and ends no cell', () => {
  const page = pageOf(result([{ set: '/components/schemas/Money/properties/currency/pattern', to: '^(EUR|UGX)$' }]));
  assert.ok(page.includes('pattern changed from `^[A-Z]{3}$` to `^(EUR\\|UGX)$` |'), page);
});

test('a failure is one line that is no HTML', () => {
  assert.match(
    pageOfFailure({ candidate: 'a.yaml', unreadable: 'a.yaml:1:1: <b>\n@all' }),
    /a\.yaml:1:1: &lt;b> &#64;all/,
  );
});

test('an accepted break is told with its reason, its day and the version that ships it', () => {
  const page = pageOf(result([NOTE], { entries: [ENTRY] }));
  assert.match(page, /\*\*Breaking\*\* for callers on the wire, as was agreed upon\./);
  assert.match(page, /still `1\.0\.0`: raise it to `2\.0\.0` before the release\./);
  assert.match(
    page,
    /✅ Nothing to object to: what breaks was agreed upon in `accepted\.yaml`, for version `2\.0\.0`\./,
  );
  assert.match(page, /Nobody sends more\. \(agreed upon on 2026-11-24, ships with `2\.0\.0`: `accepted\.yaml:3`\)/);
});

test('a pull request is judged by itself too', () => {
  const own = { changes: 1, broken: { wire: ['callers'], java: [] }, takenBack: 1 };
  const since = (it) => {
    const whole = result([NOTE]);
    return pageOf({
      ...whole,
      own: it,
      changes: whole.changes.map((change) => ({ ...change, isNew: it.changes > 0 })),
    });
  };
  assert.match(
    since(own),
    /\*\*This pull request\*\* makes 1 of the 1 change since the last release, and is by itself \*\*breaking\*\* for callers on the wire\. It takes back or alters 1 change merged before\./,
  );
  assert.match(
    since({ changes: 0, broken: { wire: [], java: [] }, takenBack: 0 }),
    /\*\*This pull request\*\* adds nothing/,
  );
});

test('against a revision nothing is said of a release', () => {
  const whole = result([NOTE], { isBaseline: false, base: 'main:spec/openapi.yaml' });
  const page = pageOf({ ...whole, changes: whole.changes.map((change) => ({ ...change, isNew: false })) });
  assert.match(page, /1 change since <code>main:spec\/openapi\.yaml<\/code> that was merged before/);
});

test('where no Java comes of it, that is the verdict, the reason stands once and whole, and advice beside it', () => {
  const message = `PaymentResult.java:38: cannot find symbol symbol: class OffsetDateTime location: class ${'x'.repeat(150)}`;
  const twice = `${message}; ${message.replace(':38:', ':75:').replace('class x', 'class y')}`;
  const signatures = { status: 'cannot-compile', message: twice };
  const page = pageOf(result([{ set: NOTE.set, to: 200 }], { signatures }));
  assert.match(page, /\*\*No Java comes of it\*\*/);
  assert.equal(page.split('cannot find symbol').length, 2);
  assert.ok(page.includes('x'.repeat(150)));
  assert.match(page, /Our templates know no class `OffsetDateTime`/);
});

test('of very many findings the page shows the first, errors before questions', () => {
  const lint = Array.from({ length: 100 }, (_, line) => ({ severity: 'warn', message: `m${line}.`, line, col: 1 }));
  const page = pageOf(result([], { lint: [...lint, { severity: 'error', message: 'the error.', line: 1, col: 1 }] }));
  assert.match(page, /the error\./);
  assert.match(page, /and 61 more, which are in `findings\.json`/);
});
