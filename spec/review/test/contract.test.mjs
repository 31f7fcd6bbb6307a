import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_BYTES, parseContract } from '../src/contract.mjs';
import { followSchema } from '../src/composed.mjs';
import { follow } from '../src/references.mjs';
import { contract } from './contracts.mjs';

const HEAD = 'openapi: 3.0.3\ninfo: {title: t, version: 1.0.0}\npaths: {}\n';

test('a position is that of the key, or of the item of a list', () => {
  const { positionOf } = parseContract(`${HEAD}tags:\n  - name: One\n  - name: Two\n`, 'a.yaml');
  assert.deepEqual(positionOf('/tags/1/name'), { line: 6, col: 5 });
  assert.deepEqual(positionOf('/info/version'), { line: 2, col: 18 });
});

test('a position of what is not there is that of its nearest ancestor', () => {
  assert.equal(parseContract(HEAD, 'a.yaml').positionOf('/info/license/name').line, 2);
});

for (const [what, text, message] of [
  ['an alias', `${HEAD}x-a: &a 1\nx-b: *a\n`, /^a\.yaml:4:9: YAML anchors/],
  ['a key that stands twice', `${HEAD}info: {}\n`, /^a\.yaml:4:1: is not valid YAML/],
  ['a list', '- 1\n', /^a\.yaml:1:1: is not an OpenAPI/],
  [
    'a reference that leads to a prototype',
    `${HEAD}x-a: {$ref: '#/constructor'}\n`,
    /^a\.yaml:4:7: `\$ref` leads nowhere/,
  ],
  ['a reference to itself', `${HEAD}x-a: {$ref: '#/x-a'}\n`, /goes in a circle/],
  [
    'a circle of schemas that are part of each other',
    `${HEAD}components:\n  schemas:\n    A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object}]}\n    B: {allOf: [{type: object}, {$ref: '#/components/schemas/A'}]}\n`,
    /^a\.yaml:6:18: `\$ref` goes in a circle: #\/components\/schemas\/B → #\/components\/schemas\/A → #\/components\/schemas\/B/,
  ],
  [
    'a chain of references that does not end',
    `${HEAD}components:\n  schemas:\n${Array.from({ length: 120 }, (_, i) => `    A${i}: {$ref: '#/components/schemas/A${i + 1}'}\n`).join('')}    A120: {}\n`,
    /`\$ref` leads on through more than 100 others/,
  ],
  ['more than is read', `${HEAD}# ${'x'.repeat(MAX_BYTES)}\n`, /^a\.yaml:4:1: the file is too large/],
]) {
  test(`${what} is refused`, () => assert.throws(() => parseContract(text, 'a.yaml'), { name: 'Unreadable', message }));
}

test('parts of parts that double at each step are read once each', () => {
  const part = (i) => `{$ref: '#/components/schemas/A${i + 1}'}`;
  const schemas = Array.from({ length: 90 }, (_, i) => `    A${i}: {allOf: [${part(i)}, ${part(i)}]}\n`).join('');
  const doubled = parseContract(`${HEAD}components:\n  schemas:\n${schemas}    A90: {maxLength: 1}\n`, 'a.yaml');
  const first = { value: doubled.root.components.schemas.A0, pointer: '/components/schemas/A0' };
  assert.equal(followSchema(doubled, first).value.maxLength, 1);
});

test('a reference in the value of an example is a value', () => {
  parseContract(`${HEAD}components: {examples: {a: {value: {$ref: '#/nowhere'}}}}\n`, 'a.yaml');
});

test('references are followed to the component, and an allOf of one reference is such a reference', () => {
  const it = contract();
  assert.equal(
    follow(it, { value: { $ref: '#/components/responses/Unavailable' }, pointer: '/x' }).name,
    'Unavailable',
  );
  const money = followSchema(it, { value: it.root.components.schemas.PaymentRequest.properties.money, pointer: '/p' });
  assert.equal(money.name, 'Money');
  assert.equal(money.own.value.description, 'How much is paid.');
});
