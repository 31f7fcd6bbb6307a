import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContract, readContract } from '../src/contract.mjs';

/** What tools read differently, or never finish reading, is refused with its place and in plain words. */
const HEAD = 'openapi: 3.0.3\ninfo: {title: t, version: 1.0.0}\npaths: {}\n';

for (const [what, text, message] of [
  ['a second document', `${HEAD}---\nb: 1\n`, /^a\.yaml:4:1: a second YAML document begins here/],
  ['a text in Base64', `${HEAD}x-a: !!binary aGVsbG8=\n`, /^a\.yaml:4:15: the YAML tag `!!binary` is not read here/],
  ['a tag of its own', `${HEAD}x-a: !foo [1]\n`, /^a\.yaml:4:11: the YAML tag `!foo` is not read here/],
  ['another version of YAML', `%YAML 1.1\n---\n${HEAD}`, /^a\.yaml:1:1: a `%YAML` line/],
  ['a NUL', `${HEAD}x-a: a\0b\n`, /^a\.yaml:4:7: the character U\+0000 is not printable/],
  ['an escaped NUL', `${HEAD}x-a: "a\\0b"\n`, /^a\.yaml:4:6: the text has the character U\+0000 in it/],
  ['half a character', Buffer.from([...Buffer.from(`${HEAD}x-ä: 1 # `), 0xc3, 0x28]), /^a\.yaml:4:10: is not UTF-8/],
  ['a word that is true to some', `${HEAD}x-a: no\n`, /^a\.yaml:4:6: `no` is a text to some tools/],
  ['a key that is a mapping', `${HEAD}? {a: b}\n: 1\n`, /^a\.yaml:4:3: a key has to be a text/],
  [
    'a version that is a number',
    HEAD.replace('1.0.0', '1.1'),
    /^a\.yaml:2:18: `info\.version` is read as a number.*quotes/,
  ],
  ['no version', HEAD.replace(', version: 1.0.0', ''), /^a\.yaml:2:1: `info` has no `version`/],
  [
    'a pattern without end',
    `${HEAD}x-a: {pattern: '^(([A-Z0-9]+-?)+)+$', example: ${'A'.repeat(60)}!}\n`,
    /^a\.yaml:4:7: the pattern does not come to an end within 2 seconds on a text of this contract \("A{39}…"\)/,
  ],
]) {
  test(`${what} is refused`, () => assert.throws(() => parseContract(text, 'a.yaml'), { name: 'Unreadable', message }));
}

test('a directory is none, and neither is what is not there', () => {
  assert.throws(() => readContract('/', 'spec'), { name: 'Unreadable', message: /^spec: is a directory/ });
  assert.throws(() => readContract('/nowhere', 'spec'), {
    name: 'Unreadable',
    message: /^spec: there is no such file/,
  });
});

test('what is plain is read: tags of the core, a mark of the byte order, texts in quotes, other line ends', () => {
  const { root } = parseContract(`\ufeff${HEAD}x-a: !!str 5\nx-b: 'no'\r\nx-c: ä🎉\n`, 'a.yaml');
  assert.deepEqual([root['x-a'], root['x-b'], root['x-c']], ['5', 'no', 'ä🎉']);
});
