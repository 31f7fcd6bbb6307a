import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WrongUsage } from './arguments.mjs';
import { pageOf, pageOfFailure } from './page.mjs';
import { sarifOf } from './sarif.mjs';

/** What a review writes, and what nobody may take for the result of this run if an earlier one wrote it. */
const FILES = ['review.md', 'findings.json', 'findings.sarif', 'reference.html'];

/** A folder for each of several candidates, named like its file. */
export function foldersFor(paths, output) {
  const folders = paths.map((path) =>
    paths.length > 1 ? join(output, basename(path).replace(/\.ya?ml$/, '')) : output,
  );
  const twice = folders.find((folder, index) => folders.indexOf(folder) < index);
  if (twice) throw new WrongUsage(`two candidates have the same name, and so would their folders: ${basename(twice)}`);
  return folders;
}

/** Takes away the results of an earlier run. Until this one has its own, and if it is killed, the page says so. */
export function clear(output, candidate) {
  mkdirSync(output, { recursive: true });
  for (const file of FILES) rmSync(join(output, file), { force: true });
  writeFileSync(
    join(output, 'review.md'),
    pageOfFailure({ candidate, unreadable: 'The review did not come to its end.' }),
  );
}

export function publish({ path, ...findings }, output) {
  writeFileSync(join(output, 'findings.json'), jsonOf(findings));
  writeFileSync(join(output, 'findings.sarif'), jsonOf(sarifOf([findings])));
  writeFileSync(join(output, 'review.md'), findings.unreadable ? pageOfFailure(findings) : pageOf(findings));
}

/** What is printed; `pageAt` tells where the page of a result is. */
export function print(results, format, pageAt) {
  const findings = results.map(({ path, ...rest }) => rest);
  if (format === 'json') return void process.stdout.write(jsonOf(findings.length === 1 ? findings[0] : findings));
  if (format === 'sarif') return void process.stdout.write(jsonOf(sarifOf(findings)));
  findings.forEach((result, index) => {
    if (result.unreadable) return process.stderr.write(`${result.unreadable}\n`);
    const { leftOut, objections } = result;
    const words = leftOut.length + objections.length > 0 ? [...leftOut, ...objections] : ['nothing to object to'];
    process.stdout.write(words.map((line) => `${result.candidate}: ${line}\n`).join(''));
    process.stdout.write(`The page: ${pageAt(index)}\n`);
  });
}

function jsonOf(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
