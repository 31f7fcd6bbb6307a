import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../src/judge.mjs';
import { contract } from './contracts.mjs';

const words = (base, edit) => judge(contract(...base), contract(...base, ...edit)).map((change) => change.words);
const set = (pointer, to) => ({ set: pointer, to });
const SCHEMAS = '/components/schemas';
const LINES = `${SCHEMAS}/PaymentRequest/properties/lines`;
const lines = set(LINES, {
  type: 'array',
  description: 'What is paid for.',
  items: { type: 'object', properties: { price: { type: 'string' } } },
});
const header = set('/components/responses/Unavailable/headers', {
  'Retry-After': { description: 'When to ask again.', schema: { type: 'array', items: { type: 'string' } } },
});
const RETRY = '/components/responses/Unavailable/headers/Retry-After/schema';
const QUERY = '/paths/~1collection~1token~1/post/parameters/1';
const query = set(QUERY, { name: 'q', in: 'query', schema: { type: 'array', items: { type: 'string' } } });
const CALLBACK = '/components/callbacks/PaymentCompleted/{$request.header.x-callback-url}/put/parameters';
const attempt = set(CALLBACK, [{ name: 'X-Attempt', in: 'header', schema: { type: 'string' } }]);
const BODY = '/paths/~1collection~1token~1/post/requestBody';
const body = set(BODY, { content: { 'text/plain': { schema: { properties: { note: { type: 'string' } } } } } });

for (const [what, base, edit, expected] of [
  [
    'of a long pattern what differs is shown',
    [],
    [{ replace: '|000[1-9]))$', with: '|0000[1-9]))$' }],
    '`Money.amount`: pattern changed from `…9][0-9]?|000[1-9]))$` to `…9][0-9]?|0000[1-9]))$`',
  ],
  [
    'of a long text without spaces what differs is shown',
    [set(`${SCHEMAS}/PaymentState/description`, `${'A'.repeat(300)}B`)],
    [set(`${SCHEMAS}/PaymentState/description`, `${'A'.repeat(300)}C`)],
    '`PaymentState`: description reworded: `…AAAAAAAAAAAAB` → `…AAAAAAAAAAAAC`',
  ],
  [
    'a number and the same digits as text are told apart',
    [],
    [set(`${SCHEMAS}/ErrorCode/x-enum-statuses/0`, '500')],
    '`ErrorCode`, word `PAYEE_NOT_FOUND`: HTTP status changed from `500` to `"500"`',
  ],
  ['a header of an answer is named', [header], [set(`${RETRY}/maxItems`, 2)], '`Retry-After`: maximum number of items'],
  [
    'an item of a header is named',
    [header],
    [set(`${RETRY}/items/maxLength`, 2)],
    '`Retry-After`, each item: maximum l',
  ],
  ['a list is named', [lines], [set(`${LINES}/maxItems`, 3)], '`PaymentRequest.lines`: maximum number of items'],
  [
    'what is in a list is named',
    [lines],
    [set(`${LINES}/items/minProperties`, 3)],
    'each item of `PaymentRequest.lines`: ',
  ],
  [
    'a property of what is in a list is named',
    [lines],
    [set(`${LINES}/items/properties/price/maxLength`, 3)],
    '`PaymentRequest.lines[].price`: maximum length is new: `3`',
  ],
  [
    'an item of a parameter is named',
    [query],
    [set(`${QUERY}/schema/items/maxLength`, 3)],
    'query parameter `q` of `CreateAccessToken`, each item: maximum length',
  ],
  [
    'a parameter of a callback is named',
    [attempt],
    [set(`${CALLBACK}/0/schema/maxLength`, 3)],
    'callback `PaymentCompleted`, header `X-Attempt`: maximum length',
  ],
  [
    'a member of a body is named',
    [body],
    [set(`${BODY}/content/text~1plain/schema/properties/note/maxLength`, 3)],
    'body of `CreateAccessToken`, `note`: maximum length',
  ],
  [
    'a class of its own is no name',
    [],
    [set(`${SCHEMAS}/PaymentResult/properties/financialTransactionId/properties`, { a: { type: 'string' } })],
    '`PaymentResult.financialTransactionId`: class in Java changed from none to a class of its own',
  ],
  [
    'a new example is one',
    [],
    [set('/components/responses/PaymentConflict/content/application~1json/examples/second', { value: {} })],
    'answer `PaymentConflict`: new example `second`',
  ],
]) {
  test(what, () => {
    const [first] = words(base, edit);
    assert.ok(first.includes(expected), first);
  });
}
