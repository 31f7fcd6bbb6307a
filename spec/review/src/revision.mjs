import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { MAX_BYTES, parseContract, readContract } from './contract.mjs';
import { Unreadable } from './unreadable.mjs';

/** Reads the contract that a word on the command line means: a file, or spec/openapi.yaml at a git revision. */
export function readBase(repository, word, contractPath) {
  const path = resolve(word);
  if (existsSync(path)) return readContract(path, shown(repository, path));
  return readRevision(repository, word, contractPath);
}

export function readRevision(repository, revision, contractPath) {
  return parseContract(textAt(repository, revision, contractPath), `${revision}:${contractPath}`);
}

function textAt(repository, revision, path) {
  try {
    const args = ['-C', repository, 'show', '--end-of-options', `${revision}:${path}`];
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 16 * MAX_BYTES,
      timeout: 30_000,
    });
  } catch (failure) {
    const reason = String(failure.stderr ?? failure.message)
      .trim()
      .split('\n')[0];
    throw new Unreadable(revision, null, `is neither a file nor a git revision that has ${path} (${reason})`);
  }
}

/** A path as it is shown to people: from the top of the repository, if it lies there. */
export function shown(repository, path) {
  const inside = relative(repository, resolve(path));
  return inside.startsWith('..') ? path : inside;
}
