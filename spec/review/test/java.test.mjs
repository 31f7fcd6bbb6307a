import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenBy, judge } from '../src/judge.mjs';
import { contract } from './contracts.mjs';

/** Whom an edit breaks in Java, as compiled classes have it; an edit with `base` is made to a contract that has those. */
const broken = (base, edit) => brokenBy(judge(contract(...base), contract(...base, ...edit))).java;
const set = (pointer, to) => ({ set: pointer, to });

const PAY = '/paths/~1collection~1v2_0~1payment/post';
const NOTE = '/components/schemas/PaymentRequest/properties/senderNote';
const MONEY = '/components/schemas/PaymentRequest/properties/money';
const TEXT = { type: 'string', maxLength: 160, description: 'A note.' };
const uses = (name) => set(NOTE, { description: 'A note.', allOf: [{ $ref: `#/components/schemas/${name}` }] });
const component = (name, schema = TEXT) => set(`/components/schemas/${name}`, schema);
const inComponent = [component('Note'), uses('Note')];
const header = (type) =>
  set('/components/responses/Unavailable/headers', { 'Retry-After': { description: 'When.', schema: { type } } });
const tags = (...names) => set(`${PAY}/tags`, names);
const format = (pointer, name) => set(`/components/${pointer}/format`, name);
const NOBODY = [];
const BOTH = ['callers', 'implementers'];

for (const [what, base, edit, expected] of [
  ['a text moves into a component', [], inComponent, NOBODY],
  ['a text moves out of its component', inComponent, [{ remove: '/components/schemas/Note' }, set(NOTE, TEXT)], NOBODY],
  [
    'a component of texts has another name',
    inComponent,
    [{ remove: '/components/schemas/Note' }, component('Text'), uses('Text')],
    NOBODY,
  ],
  [
    'a class that nobody uses is gone',
    [component('Receipt', { properties: { number: TEXT } })],
    [{ remove: '/components/schemas/Receipt' }],
    BOTH,
  ],
  [
    'a class of errors has another name',
    [],
    [
      { replace: "schemas/GatewayError'", with: "schemas/GatewayFault'", all: true },
      { replace: '    GatewayError:\n', with: '    GatewayFault:\n' },
    ],
    BOTH,
  ],
  ['a second tag', [], [tags('Payments', 'Extra')], NOBODY],
  ['a second tag is gone', [tags('Payments', 'Extra')], [tags('Payments')], ['callers']],
  ['tags change places', [tags('Payments', 'Extra')], [tags('Extra', 'Payments')], ['implementers']],
  ['the first tag is gone', [tags('Payments', 'Extra')], [tags('Extra')], BOTH],
  ['the only tag is gone', [], [{ remove: `${PAY}/tags` }], BOTH],
  ['a first tag', [{ remove: `${PAY}/tags` }], [tags('Payments')], BOTH],
  ['a tag in other letters', [], [tags('payments')], NOBODY],
  ['a format of texts that stay a String', [], [format('parameters/CallbackUrl/schema', 'uri')], NOBODY],
  ['a format of texts that become a UUID', [], [format('parameters/ReferenceId/schema', 'uuid')], BOTH],
  ['words of an argument', [], [set('/components/parameters/TargetEnvironment/schema/enum', ['sandbox'])], NOBODY],
  ['words of a member', [], [set('/components/schemas/PaymentRequest/properties/productId/enum', ['airtime'])], BOTH],
  [
    'a number without its format',
    [],
    [{ remove: '/components/schemas/AccessToken/properties/expires_in/format' }],
    NOBODY,
  ],
  ['a number of 64 bits', [], [format('schemas/AccessToken/properties/expires_in', 'int64')], BOTH],
  ['a class without its type', [], [{ remove: '/components/schemas/AccessToken/type' }], NOBODY],
  ['a header of an answer of another type', [header('string')], [header('integer')], NOBODY],
  ['a part of an allOf that only describes', [], [set(`${MONEY}/allOf/1`, { description: 'How much.' })], NOBODY],
  ['a part of an allOf that limits', [], [set(`${MONEY}/allOf/1`, { maxProperties: 2 })], NOBODY],
  [
    'a part of an allOf that is an object',
    [],
    [set(`${MONEY}/allOf/1`, { type: 'object', required: ['amount'] })],
    BOTH,
  ],
  [
    'a class that another one is part of',
    [component('Base', { type: 'object', properties: { id: TEXT } })],
    [set('/components/schemas/GatewayError/allOf', [{ $ref: '#/components/schemas/Base' }])],
    NOBODY,
  ],
]) {
  test(`in Java: ${what}`, () => assert.deepEqual(broken(base, edit), expected));
}

test('a part of an allOf that only describes is no change where the schema is described', () => {
  const edit = set(`${MONEY}/allOf/1`, { description: 'How much.' });
  assert.deepEqual(judge(contract(), contract(edit)), []);
});

test('a part of an allOf that limits is judged as a limit, where it stands', () => {
  const [change, ...others] = judge(contract(), contract(set(`${MONEY}/allOf/1`, { maxProperties: 2 })));
  assert.deepEqual(others, []);
  assert.equal(change.words, '`PaymentRequest.money`: `maxProperties` is new: `2`');
  assert.equal(change.level, 'major');
});
