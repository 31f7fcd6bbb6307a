import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { edited, textOf, writeGoldenFiles } from './edits.mjs';
import { inParallel } from '../src/parallel.mjs';
import { faultsOf } from './expectations.mjs';

/**
 * Runs every case of cases/ through the real command and prints a table of what it said. `--without-java` leaves the
 * signatures out, words select the cases whose name has them.
 */
const REVIEW = fileURLToPath(new URL('../review', import.meta.url));
const CASES = fileURLToPath(new URL('cases', import.meta.url));
// A contract of the suite's own: its cases stay true when the contract of the repository moves on.
const BASE = fileURLToPath(new URL('contract.yaml', import.meta.url));
const CONTRACT = readFileSync(BASE, 'utf8');
const OUTPUT = fileURLToPath(new URL('../../../target/contract-review-suite', import.meta.url));
/** What one run may take: seconds, and megabytes of memory for data. */
const SECONDS = 60;
const MEGABYTES = 256;

const args = process.argv.slice(2);
const java = args.includes('--without-java') ? ['--without-java'] : [];
const wanted = args.filter((arg) => !arg.startsWith('--')).join(' ');

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const EXAMPLES = writeGoldenFiles(CONTRACT, join(OUTPUT, 'examples'));
const cases = readdirSync(CASES)
  .sort()
  .flatMap((file) =>
    parse(readFileSync(join(CASES, file), 'utf8')).map((one) => ({ ...one, kind: file.replace('.yaml', '') })),
  )
  .filter(({ name }) => name.includes(wanted))
  .map((one, index) => prepared(one, `${one.kind}-${String(index + 1).padStart(3, '0')}`));

const started = Date.now();
const together = cases.filter(({ kind, base }) => kind !== 'hostile' && !base);
const alone = cases.filter((one) => !together.includes(one));
const runs = [
  () => judge(together, java),
  ...alone.map((one) => () => judge([one], one.kind === 'hostile' ? ['--without-java'] : java)),
];
const results = new Map((await inParallel(runs, (run) => run())).flat());

const rows = cases.map((one) => ({
  one,
  result: results.get(one.id),
  faults: faultsOf(one, results.get(one.id), java.length === 0 && one.kind !== 'hostile'),
}));
print(rows);
process.exitCode = rows.every(({ faults }) => faults.length === 0) && rows.length > 0 ? 0 : 1;

function prepared(one, id) {
  const directory = join(OUTPUT, 'candidates');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${id}.yaml`);
  const basePath = one.base && join(directory, `${id}-base.yml`);
  const baseText = edited(CONTRACT, one.base);
  if (basePath) writeFileSync(basePath, baseText);
  writeFileSync(path, one.text === undefined ? edited(baseText, one.edit) : textOf(one.text));
  return { ...one, id, path, basePath };
}

/** Runs the command once for some cases, and says for each what came of it. */
function judge(list, options) {
  if (list.length === 0) return [];
  const output = join(OUTPUT, list.length > 1 ? 'together' : list[0].id);
  const command = [
    ...list.flatMap(({ path }) => ['--candidate', path]),
    `--output=${output}`,
    '--without-reference',
    '--format=json',
    ...options,
  ];
  command.push(`--examples=${EXAMPLES}`, list[0].basePath ?? BASE);
  const begin = Date.now();
  const limits = { timeout: list.length > 1 ? 0 : SECONDS * 1000, maxBuffer: 256 * 1024 * 1024 };
  const env = { ...process.env, ...(list.length > 1 ? {} : { NODE_OPTIONS: `--max-old-space-size=${MEGABYTES}` }) };
  return new Promise((resolve) => {
    execFile(REVIEW, command, { ...limits, env }, (error, stdout, stderr) => {
      const seconds = (Date.now() - begin) / 1000;
      const status = error ? error.code : 0;
      const found = stdout.startsWith('[') || stdout.startsWith('{') ? [JSON.parse(stdout)].flat() : [];
      resolve(
        list.map(({ id, path }, index) => {
          const page = pageOf(list.length > 1 ? join(output, id) : output);
          return [id, { ...found[index], status, stderr, seconds, page, path }];
        }),
      );
    });
  });
}

function pageOf(directory) {
  try {
    return readFileSync(join(directory, 'review.md'), 'utf8');
  } catch {
    return '';
  }
}

function print(list) {
  const seconds = Math.round((Date.now() - started) / 1000);
  for (const { one, result, faults } of list) {
    const { verdict, bump = '', breaks = [], sides = '' } = one.expect;
    const columns = [
      one.kind.padEnd(8),
      verdict.padEnd(10),
      bump.padEnd(5),
      sides.padEnd(7),
      (result.secondOpinion?.level ?? '').padEnd(5),
      breaks.join(', ').padEnd(46),
    ];
    console.log(`${faults.length === 0 ? 'right' : 'WRONG'} | ${columns.join(' | ')} | ${one.name}`);
    for (const fault of faults) console.log(`      ${fault}`);
  }
  const wrong = list.filter(({ faults }) => faults.length > 0).length;
  console.log(
    `\n${list.length} cases, ${list.length - wrong} right, ${wrong} wrong, in ${seconds} s. Columns: case, verdict, version, side, version by redocly diff, who breaks.`,
  );
}
