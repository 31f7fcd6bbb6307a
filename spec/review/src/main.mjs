import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkVersions, readAccepted } from './accepted.mjs';
import { USAGE, WrongUsage, readArguments } from './arguments.mjs';
import { readContract } from './contract.mjs';
import { problemsOf } from './lint.mjs';
import { clear, foldersFor, print, publish } from './output.mjs';
import { inParallel } from './parallel.mjs';
import { render } from './redocly.mjs';
import { objectionsTo, review } from './review.mjs';
import { readBase, readRevision, shown } from './revision.mjs';
import { signatureChanges } from './signatures.mjs';
import { Unreadable } from './unreadable.mjs';

const REPOSITORY = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const CONTRACT = 'spec/openapi.yaml';
const BASELINE = 'spec/review/baseline/openapi.yaml';
const OK = 0;
const OBJECTS = 1;
const CANNOT_JUDGE = 2;

/** Runs the command. @returns {Promise<number>} the exit status */
async function main(args) {
  const options = readArguments(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return OK;
  }
  const output = options.output ? resolve(options.output) : join(REPOSITORY, 'target/contract-review');
  const paths =
    options.candidate.length > 0 ? options.candidate.map((path) => resolve(path)) : [join(REPOSITORY, CONTRACT)];
  const folders = foldersFor(paths, output);
  folders.forEach((folder, index) => clear(folder, shown(REPOSITORY, paths[index])));
  const scratch = mkdtempSync(join(tmpdir(), 'contract-review-'));
  try {
    const results = await judgeAll(paths, options, scratch);
    if (paths.length === 1 && !results[0].unreadable && !options['without-reference']) {
      await render(paths[0], join(output, 'reference.html'), 'Partner Gateway Payments').catch((failure) =>
        results[0].leftOut.push(`The reference page was not rendered: ${failure.message}.`),
      );
    }
    results.forEach((result, index) => publish(result, folders[index]));
    print(results, options.format, (index) => shown(REPOSITORY, join(folders[index], 'review.md')));
    return Math.max(...results.map(statusOf));
  } catch (failure) {
    const unreadable = `The review failed: ${failure.message}`;
    paths.forEach((path, index) => publish({ candidate: shown(REPOSITORY, path), unreadable }, folders[index]));
    throw failure;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Reads the base once, judges every candidate, and compares the signatures of all of them in one go. */
async function judgeAll(paths, options, scratch) {
  const shared = await readShared(options, scratch);
  if (shared.unreadable) return paths.map((path) => ({ candidate: shown(REPOSITORY, path), ...shared }));
  const problemsOfBase = await orUnreadable(() => problemsOf(shared.basePath, shared.base.file), shared.base.file);
  if (problemsOfBase.unreadable)
    return paths.map((path) => ({ candidate: shown(REPOSITORY, path), ...problemsOfBase }));
  shared.problemsOfBase = problemsOfBase;
  const results = await inParallel(paths, (path) => judgeOne(path, shared, options));
  const judged = results.filter(({ unreadable }) => !unreadable);
  if (!options['without-java'] && judged.length > 0) {
    const { results: signatures, missing } = await signatureChanges(
      REPOSITORY,
      shared.basePath,
      judged.map(({ path }) => path),
    );
    judged.forEach((result, index) => {
      result.signatures = missing ? { status: 'missing', message: missing } : signatures[index];
      if (missing) result.leftOut.push(`Generated Java was not compared: ${missing}.`);
    });
  }
  return results.map((result) => (result.unreadable ? result : { ...result, objections: objectionsTo(result) }));
}

function readShared(options, scratch) {
  return orUnreadable(() => {
    const base = readBase(REPOSITORY, options.base ?? join(REPOSITORY, BASELINE), CONTRACT);
    const basePath = join(scratch, 'base.yaml');
    writeFileSync(basePath, base.text);
    const acceptedPath = options.accepted ?? join(REPOSITORY, 'spec/review/accepted.yaml');
    const shownAs = shown(REPOSITORY, acceptedPath);
    const accepted = { entries: readAccepted(acceptedPath, shownAs), shownAs, isBaseline: options.base === null };
    if (accepted.isBaseline) checkVersions(accepted.entries, base.root.info.version, shownAs);
    return {
      base,
      basePath,
      accepted,
      since: options.since ? readRevision(REPOSITORY, options.since, CONTRACT) : null,
    };
  }, options.base ?? BASELINE);
}

async function judgeOne(path, shared, options) {
  const file = shown(REPOSITORY, path);
  const directory = options.examples ? resolve(options.examples) : join(REPOSITORY, 'spec/examples');
  const golden = { directory, shownAs: shown(REPOSITORY, directory) };
  const result = await orUnreadable(
    () => review({ ...shared, candidate: readContract(path, file), candidatePath: path, golden }),
    file,
  );
  return { path, candidate: file, ...result };
}

/** A fault of the review itself is told like one of the file that it was met in, so that the other files are judged. */
async function orUnreadable(read, file) {
  try {
    return await read();
  } catch (failure) {
    if (process.env.CONTRACT_REVIEW_DEBUG) console.error(failure);
    const { message, place } =
      failure instanceof Unreadable
        ? failure
        : new Unreadable(file, { line: 1, col: 1 }, `the review failed: ${failure.message}`);
    return { unreadable: message, place };
  }
}

/** What was left out might have objected. */
function statusOf({ unreadable, leftOut, objections }) {
  if (unreadable || leftOut.length > 0) return CANNOT_JUDGE;
  return objections.length > 0 ? OBJECTS : OK;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (failure) {
  process.stderr.write(
    failure instanceof WrongUsage ? `${failure.message}\n\n${USAGE}` : `The review failed: ${failure.message}\n`,
  );
  if (process.env.CONTRACT_REVIEW_DEBUG) console.error(failure);
  process.exitCode = CANNOT_JUDGE;
}
