import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Redocly CLI in a process of its own: what it prints besides its report is dropped, and a time limit ends it. */

const CONFIG = fileURLToPath(new URL('../redocly.yaml', import.meta.url));
const CLI = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
const SECONDS = 30;
const MAX_BUFFER = 64 * 1024 * 1024;
const MAX_PROBLEMS = 100_000;

/** The problems that the rules find in a file: rule, severity, message, pointer, line and column. */
export async function lint(path, seconds = SECONDS) {
  const args = ['lint', path, '--config', CONFIG, '--format=json', `--max-problems=${MAX_PROBLEMS}`];
  const report = JSON.parse(await run(args, { seconds }));
  return report.problems.map(({ ruleId, severity, message, location }) => ({
    rule: ruleId,
    severity,
    message: message.replaceAll(/\s+/g, ' '),
    pointer: location[0].pointer ?? '',
    line: location[0].start?.line ?? 1,
    col: location[0].start?.col ?? 1,
  }));
}

/** What Redocly's own comparison makes of two files: the part of the version that it asks for, and why. */
export async function diff(base, candidate) {
  const directory = mkdtempSync(join(tmpdir(), 'contract-review-'));
  try {
    const output = join(directory, 'diff.json');
    // Its rules for differences are on unless a configuration says otherwise, so it is run where there is none.
    await run(['diff', base, candidate, '--format=json', '--fail-on=none', `--output=${output}`], { cwd: directory });
    const { bump, changes } = JSON.parse(readFileSync(output, 'utf8'));
    const reasons = changes.flatMap(({ path, verdicts }) =>
      verdicts.filter(({ impact }) => impact === 'major').map((verdict) => ({ path, ...verdict })),
    );
    return {
      level: bump,
      reasons: reasons.map(({ path, ruleId, message, location }) => ({
        rule: ruleId,
        path,
        message,
        line: location?.line,
      })),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Renders the reference page as one file that needs no network. */
export async function render(path, output, title) {
  rmSync(output, { force: true });
  mkdirSync(dirname(output), { recursive: true });
  const words = await run([
    'build-docs',
    path,
    '--config',
    CONFIG,
    '--inlineBundle',
    `--title=${title}`,
    `--output=${output}`,
  ]);
  if (!existsSync(output)) throw new Error(`redocly build-docs wrote nothing: ${words.trim().slice(-400)}`);
  writeFileSync(output, withoutNetwork(readFileSync(output, 'utf8')));
}

/** The page would fetch its maker's logo and report to its maker: browsers are told to let it fetch nothing at all. */
function withoutNetwork(html) {
  const policy =
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; font-src data:";
  const closed = html.replace(
    /<head>/,
    (head) => `${head}\n  <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
  if (closed === html) throw new Error('redocly build-docs wrote a page without a head');
  return closed;
}

/** Findings end Redocly with status 1, and so does a failure: whether there is a report tells them apart. */
function run(args, { cwd, seconds = SECONDS } = {}) {
  const limits = { timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: MAX_BUFFER };
  const settings = { ...limits, cwd, env: { ...process.env, ...QUIET } };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [CLI, ...args], settings, (error, stdout, stderr) => {
      if (error && (error.killed || error.code !== 1 || (args[0] === 'lint' && !stdout.startsWith('{')))) {
        const words = error.killed ? `did not end within ${seconds} seconds` : `failed: ${withoutBanner(stderr)}`;
        reject(new Error(`redocly ${args[0]} ${words}`));
      } else {
        resolve(stdout);
      }
    });
  });
}

/** What it says besides what it says about itself in a box. */
export function withoutBanner(words) {
  const lines = words.split('\n').filter((line) => !/^\s*[║╔╗╚╝═]/.test(line));
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim().slice(0, 400) || 'it did not say why';
}
