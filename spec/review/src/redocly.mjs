import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Redocly CLI in a process of its own: what it prints besides its report is dropped, and a time limit ends it. */

const CONFIG = fileURLToPath(new URL('../redocly.yaml', import.meta.url));
const CLI = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
const LIMIT = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };

/** The problems that the rules find in a file: rule, severity, message, pointer, line and column. */
export async function lint(path) {
  const report = JSON.parse(await run(['lint', path, '--config', CONFIG, '--format=json', '--max-problems=1000']));
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
    await run(['diff', base, candidate, '--format=json', '--fail-on=none', `--output=${output}`], directory);
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
}

/** Findings end Redocly with status 1, and so does a failure: whether there is a report tells them apart. */
function run(args, cwd) {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { ...LIMIT, cwd, env: { ...process.env, ...QUIET } },
      (error, stdout, stderr) => {
        if (error && (error.killed || error.code !== 1 || (args[0] === 'lint' && !stdout.startsWith('{')))) {
          reject(
            new Error(
              `redocly ${args[0]} failed: ${stderr
                .replaceAll(/[║╔╗╚╝═\s]+/g, ' ')
                .trim()
                .slice(-400)}`,
            ),
          );
        } else {
          resolve(stdout);
        }
      },
    );
  });
}
