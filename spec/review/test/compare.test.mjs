import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenBy, judge } from '../src/judge.mjs';
import { contract } from './contracts.mjs';

/** What each edit is called and how much of the version it asks for; an edit with `base` is made to a contract that has those. */
const changes = ({ base = [], edit }) =>
  judge(contract(...base), contract(...base, ...edit)).map(({ level, words }) => `${level}: ${words}`);

const [REQUEST, MONEY, TOKEN] = ['PaymentRequest', 'Money', 'AccessToken'].map((name) => `/components/schemas/${name}`);
const COUPON = `${REQUEST}/properties/couponId`;
const RETRIES = `${REQUEST}/properties/maxNumberOfRetries`;
const set = (pointer, to) => ({ set: pointer, to });
const remove = (pointer) => ({ remove: pointer });
const parameter = (more) => set('/paths/~1collection~1token~1/post/parameters/1', { name: 'q', in: 'query', ...more });

for (const [what, edit, base] of [
  ['other members are allowed', [set(`${MONEY}/additionalProperties`, true)]],
  ['members of any shape are allowed', [set(`${TOKEN}/additionalProperties`, {})]],
  ['a text may be empty', [set(`${COUPON}/minLength`, 0)]],
  ['a list may be empty', [set(`${COUPON}/minItems`, 0)]],
  ['there are no conversions of money', [set(`${TOKEN}/x-java-money`, false)]],
  ['an object may be empty', [set(`${MONEY}/minProperties`, 0)]],
  ...['nullable', 'deprecated', 'readOnly', 'writeOnly', 'uniqueItems', 'exclusiveMinimum'].map((keyword) => [
    `${keyword} is false`,
    [set(`${RETRIES}/${keyword}`, false)],
  ]),
  ...['CallbackUrl', 'ReferenceIdInPath'].flatMap((name) => [
    [`${name} is simple`, [set(`/components/parameters/${name}/style`, 'simple')]],
    [`${name} is not exploded`, [set(`/components/parameters/${name}/explode`, false)]],
  ]),
  ['a query is a form', [parameter({ style: 'form', explode: true, required: false })], [parameter({})]],
]) {
  test(`no change: it is written down that ${what}`, () => assert.deepEqual(changes({ base, edit }), []));
}

test('another style than the one that is meant is a change', () => {
  const style = set('/components/parameters/CallbackUrl/explode', true);
  assert.deepEqual(changes({ edit: [style] }), ['major: header `X-Callback-Url`: explode is new: `true`']);
});

const closed = (schema) => set(`${schema}/additionalProperties`, false);
const opened = (schema) => remove(`${schema}/additionalProperties`);
const texts = (schema) => set(`${schema}/additionalProperties`, { type: 'string' });

const NONE = 'takes no members but those it names';
const OTHERS = 'takes other members than those it names';
const TEXTS = `${OTHERS}, if they fit \`{"type":"string"}\``;

for (const [what, edit, base, expected] of [
  ['a request is closed', [closed(MONEY)], [], `major: \`Money\` ${NONE}`],
  ['a request is opened', [opened(MONEY)], [closed(MONEY)], `minor: \`Money\` ${OTHERS}`],
  ['an answer is closed', [closed(TOKEN)], [], `minor: \`AccessToken\` ${NONE}`],
  ['an answer is opened', [opened(TOKEN)], [closed(TOKEN)], `major: \`AccessToken\` ${OTHERS}`],
  ['other members become texts', [texts(MONEY)], [], `major: \`Money\` ${TEXTS}`],
  ['a closed one takes texts', [texts(MONEY)], [closed(MONEY)], `minor: \`Money\` ${TEXTS}`],
]) {
  test(`members: ${what}`, () => assert.deepEqual(changes({ base, edit }), [expected]));
}

const LEAST = '`PaymentRequest.maxNumberOfRetries`: ';
const limits = (limits) => Object.entries(limits).map(([keyword, to]) => set(`${RETRIES}/${keyword}`, to));

for (const [what, base, edit, expected] of [
  ['more than 0 is at least 1', { exclusiveMinimum: true }, { exclusiveMinimum: false, minimum: 1 }, []],
  ['less than 5 is at most 4', { exclusiveMaximum: true, maximum: 5 }, { exclusiveMaximum: false, maximum: 4 }, []],
  ['at least 0, then more', {}, { exclusiveMinimum: true }, [`major: ${LEAST}\`exclusiveMinimum\` is new: \`true\``]],
  [
    'more than 0, then at least 2',
    { exclusiveMinimum: true },
    { exclusiveMinimum: false, minimum: 2 },
    [`major: ${LEAST}minimum changed from \`0\` to \`2\``],
  ],
  [
    'a fraction may be 0.5 no longer',
    { type: 'number', exclusiveMinimum: true },
    { exclusiveMinimum: false, minimum: 1 },
    [`major: ${LEAST}minimum changed from \`0\` to \`1\``],
  ],
  ['every second', { multipleOf: 4 }, { multipleOf: 2 }, [`minor: ${LEAST}\`multipleOf\` changed from \`4\` to \`2\``]],
  ['every fourth', { multipleOf: 2 }, { multipleOf: 4 }, [`major: ${LEAST}\`multipleOf\` changed from \`2\` to \`4\``]],
  ['every third', { multipleOf: 2 }, { multipleOf: 3 }, [`major: ${LEAST}\`multipleOf\` changed from \`2\` to \`3\``]],
]) {
  test(`limits: ${what}`, () => assert.deepEqual(changes({ base: limits(base), edit: limits(edit) }), expected));
}

const choice = (...types) =>
  set(`${REQUEST}/properties/choice`, { description: 'One.', oneOf: types.map((type) => ({ type })) });
const answerChoice = (...types) =>
  set(`${TOKEN}/properties/choice`, { description: 'One.', oneOf: types.map((type) => ({ type })) });

for (const [what, base, edit, expected] of [
  [
    'one more in a request',
    choice('string', 'integer'),
    choice('boolean', 'integer', 'string'),
    ['minor: `PaymentRequest.choice`: new alternative `boolean`'],
  ],
  [
    'one less in a request',
    choice('string', 'integer', 'boolean'),
    choice('integer', 'boolean'),
    ['major: `PaymentRequest.choice`: removed alternative `string`'],
  ],
  [
    'one more in an answer',
    answerChoice('string', 'integer'),
    answerChoice('string', 'integer', 'boolean'),
    ['major: `AccessToken.choice`: new alternative `boolean`'],
  ],
  [
    'one less in an answer',
    answerChoice('string', 'integer', 'boolean'),
    answerChoice('string', 'integer'),
    ['minor: `AccessToken.choice`: removed alternative `boolean`'],
  ],
  ['another order', choice('string', 'integer'), choice('integer', 'string'), []],
  [
    'another one',
    choice('string', 'integer'),
    choice('integer', 'boolean'),
    ['major: `PaymentRequest.choice`: type changed from `string` to `boolean`'],
  ],
]) {
  test(`alternatives: ${what}`, () => assert.deepEqual(changes({ base: [base], edit: [edit] }), expected));
}

test('a body that may be left out breaks nobody on the wire, and one that may not does', () => {
  const body = (required) =>
    judge(
      contract(),
      contract(set('/paths/~1collection~1token~1/post/requestBody', { required, content: { 'text/plain': {} } })),
    );
  const [[optional], [required]] = [body(false), body(true)];
  assert.equal(optional.words, '`CreateAccessToken`: new optional body');
  assert.deepEqual(brokenBy([optional]).wire, []);
  assert.equal(required.words, '`CreateAccessToken`: new required body');
  assert.deepEqual(brokenBy([required]).wire, ['callers']);
});

for (const [schema, level] of [
  [REQUEST, 'major'],
  [TOKEN, 'minor'],
]) {
  const named = `\`${schema.split('/').at(-1)}\`: \`invoiceId\`, which it does not describe,`;
  const required = [set(`${schema}/required/${schema === TOKEN ? 3 : 1}`, 'invoiceId')];

  test(`a member that ${named} is required is a change`, () => {
    assert.deepEqual(changes({ edit: required }), [`${level}: ${named} is required now`]);
    const [back] = judge(contract(...required), contract());
    assert.equal(back.words, `${named} is no longer required`);
    assert.equal(back.level, level === 'major' ? 'minor' : 'major');
  });
}

test('a member that was required before it was described breaks nobody', () => {
  const required = [set(`${REQUEST}/required/1`, 'invoiceId')];
  const described = [set(`${REQUEST}/properties/invoiceId`, { type: 'string' })];
  assert.deepEqual(changes({ base: required, edit: described }), [
    'minor: `PaymentRequest`: new property `invoiceId`: `string`',
  ]);
});
