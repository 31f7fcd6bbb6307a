import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../src/lint.mjs';
import { withoutBanner } from '../src/redocly.mjs';
import { path } from './contracts.mjs';

test('rules that do not come to an end are told with the file, and within a bound of time', async () =>
  assert.rejects(problemsOf(path, 'openapi.yaml', 0.01), {
    name: 'Unreadable',
    message: /^openapi\.yaml:1:1: the rules cannot be applied to it: redocly lint did not end within 0\.01 seconds/,
  }));

test('a failure is told without what a tool says about itself', () => {
  const banner = '╔════╗\n║ Node.js 20 support is ending. ║\n╚════╝\n';
  assert.equal(withoutBanner(`${banner}Something  went\nwrong.\n${banner}`), 'Something went wrong.');
  assert.equal(withoutBanner(banner), 'it did not say why');
});
