import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { MAX_BYTES, parseContract, readContract } from './contract.mjs';
import { Unreadable } from './unreadable.mjs';

/** Reads the contract that a word on the command line means: a file, or spec/openapi.yaml at a git revision. */
export function readBase(repository, word, contractPath) {
  const path = resolve(word);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return readContract(path, shown(repository, path));
  const reason = stats ? `is a directory, and no git revision that has ${contractPath}` : null;
  return readRevision(repository, word, contractPath, reason);
}

export function readRevision(repository, revision, contractPath, reason = null) {
  return parseContract(bytesAt(repository, revision, contractPath, reason), `${revision}:${contractPath}`);
}

function bytesAt(repository, revision, path, knownReason) {
  try {
    const args = ['-C', repository, 'show', '--end-of-options', `${revision}:${path}`];
    return execFileSync('git', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 16 * MAX_BYTES,
      timeout: 30_000,
    });
  } catch (failure) {
    const reason = String(failure.stderr ?? failure.message)
      .trim()
      .split('\n')[0];
    throw new Unreadable(
      revision,
      null,
      knownReason ?? `is neither a file nor a git revision that has ${path} (${reason})`,
    );
  }
}

/** A path as it is shown to people: from the top of the repository, if it lies there. */
export function shown(repository, path) {
  const inside = relative(repository, resolve(path));
  return inside.startsWith('..') ? path : inside;
}
