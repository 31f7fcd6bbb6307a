import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseContract } from '../src/contract.mjs';
import { edited } from '../suite/edits.mjs';

/** The contract of the suite. */
export const path = fileURLToPath(new URL('../suite/contract.yaml', import.meta.url));
export const text = readFileSync(path, 'utf8');

/** The contract, with some edits in it. */
export function contract(...edits) {
  return parseContract(edited(text, edits), 'openapi.yaml');
}

/** The same as plain data, for rules. */
export function root(...edits) {
  return parse(edited(text, edits));
}
