import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../lint/plugin.mjs';
import { argued } from '../lint/rules/argued.mjs';
import { root } from './contracts.mjs';

/** The contract of today keeps every rule, but that a person has to tell what is on the vendor's page. */
for (const name of Object.keys(rules).filter((rule) => rule !== 'marked')) {
  test(`the contract keeps the rule ${name}`, () => assert.deepEqual(rules[name](root()), []));
}

const MONEY = '/components/schemas/Money';
const STATE = '/components/schemas/PaymentState';
const PAY = '/paths/~1collection~1v2_0~1payment/post';
const CODES = '/components/schemas/ErrorCode';
const INLINE = { name: 'limit', in: 'query', schema: { type: 'string', maxLength: 3 } };
const ANSWER = {
  description: 'Too many payments, and one of them is too much.',
  content: root().components.responses.PaymentInvalid.content,
};

for (const [rule, edit, pointer] of [
  ['described', { remove: `${MONEY}/properties/amount/description` }, `${MONEY}/properties/amount`],
  ['described', { replace: 'description: Production.', with: 'description: Production' }, '/servers/0'],
  [
    'described',
    { remove: '/components/examples/create-payments-409/summary' },
    '/components/examples/create-payments-409',
  ],
  [
    'described',
    { remove: '/components/callbacks/PaymentCompleted/{$request.header.x-callback-url}/put/responses/200/description' },
    '/components/callbacks/PaymentCompleted/{$request.header.x-callback-url}/put/responses/200',
  ],
  ['constraint-with-example', { remove: `${MONEY}/properties/amount/example` }, `${MONEY}/properties/amount/pattern`],
  [
    'constraint-with-example',
    { remove: '/components/parameters/ReferenceId/example' },
    '/components/parameters/ReferenceId/schema/pattern',
  ],
  ['word-lists', { remove: `${STATE}/x-enum-varnames` }, `${STATE}/enum`],
  ['word-lists', { remove: `${STATE}/x-enum-descriptions/0` }, `${STATE}/x-enum-descriptions`],
  ['word-lists', { set: `${STATE}/x-enum-varnames/0`, to: 'PENDING' }, `${STATE}/x-enum-varnames/1`],
  ['word-lists', { set: `${STATE}/x-enum-varnames/0`, to: 'Created' }, `${STATE}/x-enum-varnames/0`],
  ['word-lists', { set: `${STATE}/enum/0`, to: 'NO' }, `${STATE}/enum/0`],
  ['word-lists', { remove: `${CODES}/x-enum-statuses` }, `${CODES}/enum`],
  ['word-lists', { set: `${CODES}/x-enum-statuses/0`, to: 200 }, `${CODES}/x-enum-statuses/0`],
  ['described', { set: `${PAY}/parameters/3`, to: INLINE }, `${PAY}/parameters/3`],
  ['constraint-with-example', { set: `${PAY}/parameters/3`, to: INLINE }, `${PAY}/parameters/3/schema/maxLength`],
  [
    'described',
    { set: `${PAY}/responses/202/headers`, to: { 'X-Wait': { schema: { type: 'string' } } } },
    `${PAY}/responses/202/headers/X-Wait`,
  ],
  [
    'constraint-with-example',
    {
      set: `${PAY}/responses/202/headers`,
      to: { 'X-Wait': { description: 'A.', schema: { type: 'string', maxLength: 3 } } },
    },
    `${PAY}/responses/202/headers/X-Wait/schema/maxLength`,
  ],
  ...['', '/properties/a'].map((inside) => [
    'described',
    {
      set: `${PAY}/requestBody`,
      to: {
        description: 'A.',
        content: { 'application/json': { schema: { type: 'object', properties: { a: { type: 'string' } } } } },
      },
    },
    `${PAY}/requestBody/content/application~1json/schema${inside}`,
  ]),
  ['described', { set: `${PAY}/requestBody`, to: { content: {} } }, `${PAY}/requestBody`],
  ['no-copy', { set: `${PAY}/responses/503`, to: root().components.responses.Unavailable }, `${PAY}/responses/503`],
  [
    'named',
    { replace: '        couponId:', with: '        coupon_id:' },
    '/components/schemas/PaymentRequest/properties/coupon_id',
  ],
  ['named', { replace: 'operationId: CreatePayments', with: 'operationId: createPayments' }, `${PAY}/operationId`],
  [
    'named',
    { replace: '      name: X-Callback-Url', with: '      name: x_callback' },
    '/components/parameters/CallbackUrl/name',
  ],
  ['errors-documented', { remove: `${PAY}/responses/401` }, PAY],
  ['errors-documented', { set: `${PAY}/security`, to: [] }, PAY],
  ['safe-in-javadoc', { replace: 'Create payments.', with: 'Create */ payments.' }, '/tags/0/description'],
  ['safe-in-javadoc', { set: `${STATE}/x-enum-descriptions/0`, to: 'See @link.' }, `${STATE}/x-enum-descriptions/0`],
  [
    'answer-with-example',
    { remove: '/components/responses/PaymentConflict/content/application~1json/examples' },
    '/components/responses/PaymentConflict/content/application~1json',
  ],
  [
    'error-with-example',
    { remove: '/components/responses/PaymentFailure/content/application~1json/examples/create-payments-500' },
    '/components/responses/PaymentFailure',
  ],
  [
    'error-with-example',
    { set: '/components/examples/create-payments-409/value/code', to: 'EXPIRED' },
    '/components/responses/PaymentConflict',
  ],
]) {
  test(`${rule} sees ${JSON.stringify(edit).slice(0, 100)}`, () => {
    const found = rules[rule](root(edit)).map((finding) => finding.pointer);
    assert.ok(found.includes(pointer), `found ${found.join(', ') || 'nothing'}`);
  });
}

test('a curated thing that nobody argues is found under its name on the wire', () => {
  assert.match(argued(root(), 'nothing')[0].message, /`X-Reference-Id` is curated and is not argued/);
  assert.deepEqual(
    argued(root(), [...new Set(argued(root(), '').map(({ message }) => message.match(/`[^`]*`/)[0]))].join(' ')),
    [],
  );
});

test('a parameter is called by its name, wherever it stands', () =>
  assert.match(
    rules.described(root({ set: `${PAY}/parameters/3`, to: INLINE }))[0].message,
    /^`limit` has no description/,
  ));

test('an operation, a server, a tag and an inline parameter that are curated are argued too', () => {
  const curated = (at, to = 'we say so') =>
    argued(root({ set: at, to }), [...NAMES].join(' ')).map(({ message }) => message);
  const NAMES = new Set(argued(root(), '').map(({ message }) => message.match(/`[^`]*`/)[0]));
  assert.match(curated(`${PAY}/x-curated`)[0], /^`CreatePayments` is curated and is not argued/);
  assert.match(curated('/servers/0/x-curated')[0], /^`https:/);
  assert.match(curated('/tags/0/x-curated')[0], /^`Payments`/);
  assert.match(curated(`${PAY}/parameters/3`, { ...INLINE, 'x-curated': 'so' })[0], /^`limit`/);
});

test('an answer with a description of its own is no copy of one with the same body', () =>
  assert.deepEqual(rules['no-copy'](root({ set: `${PAY}/responses/422`, to: ANSWER })), []));

test('an error of any status may be shown by `default`, and one of 500 by `5XX`', () => {
  const failure = { $ref: '#/components/responses/PaymentFailure' };
  for (const status of ['default', '5XX'])
    assert.deepEqual(rules['error-with-example'](root({ set: `${PAY}/responses/${status}`, to: failure })), []);
  assert.notDeepEqual(rules['error-with-example'](root({ set: `${PAY}/responses/4XX`, to: failure })), []);
});

test('a new limit without a mark is a question', () => {
  const unmarked = (...edits) => rules.marked(root(...edits)).map(({ pointer }) => pointer);
  const limit = '/components/schemas/PaymentRequest/properties/couponId/maxLength';
  assert.ok(!unmarked().includes(limit));
  assert.ok(unmarked({ set: limit, to: 10 }).includes(limit));
});
