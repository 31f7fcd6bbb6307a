import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The public signatures of the Java that is generated of the contract, compared as compiled classes. A module of this
 * repository does it: it is built when it is missing or older than what it is made of.
 */
const MODULE = 'spec/review/signatures';
const BUILD = ['-q', '-ntp', '-B', '-pl', MODULE, '-am', '-DskipTests', '-Dguards.skip', 'package'];
const LIMIT = { timeout: 15 * 60_000, maxBuffer: 64 * 1024 * 1024 };

/** What changes in the signatures for each candidate, in their order, or why nobody can tell. */
export async function signatureChanges(repository, base, candidates) {
  if (!existsSync(join(repository, MODULE, 'pom.xml'))) return { missing: `${MODULE} is not there` };
  try {
    const jar = jarOf(repository) ?? (await build(repository));
    const { candidates: results } = JSON.parse(await run('java', ['-jar', jar, base, ...candidates], repository));
    return { results };
  } catch (failure) {
    return { missing: failure.message };
  }
}

/** The jar, unless it is missing or older than something that it is made of. */
function jarOf(repository) {
  const jar = builtJar(repository);
  if (!jar) return null;
  const made = statSync(jar).mtimeMs;
  const sources = [MODULE, 'spec', 'client', 'server-stub'].flatMap((room) => [`${room}/src/main`, `${room}/pom.xml`]);
  return ['pom.xml', ...sources].every((source) => newest(join(repository, source)) <= made) ? jar : null;
}

function builtJar(repository) {
  const target = join(repository, MODULE, 'target');
  const name = existsSync(target) && readdirSync(target).find((file) => file.endsWith('-exec.jar'));
  return name ? join(target, name) : null;
}

function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  return stats.isDirectory()
    ? Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : stats.mtimeMs;
}

/** Maven leaves a jar alone whose content would be the same, so its time is set here. */
async function build(repository) {
  await run('mvn', BUILD, repository);
  const jar = builtJar(repository);
  if (!jar) throw new Error(`mvn ${BUILD.join(' ')} made no jar`);
  utimesSync(jar, new Date(), new Date());
  return jar;
}

function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { ...LIMIT, cwd }, (error, stdout, stderr) => {
      if (error && !stdout.startsWith('{')) {
        reject(
          new Error(
            error.code === 'ENOENT'
              ? `${command} is not installed`
              : `${command} failed${reasonIn(stdout, stderr, cwd)}`,
          ),
        );
      } else {
        resolve(stdout);
      }
    });
  });
}

/** The first error of the compiler, of Maven, or what was said at all, without colours. */
function reasonIn(stdout, stderr, cwd) {
  const lines = `${stderr}\n${stdout}`
    .replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, '')
    .replaceAll(`${cwd}/`, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const compiler = lines.map((line) => /^\[ERROR\] (\S+\.java):\[(\d+),(\d+)\] (.*)$/.exec(line)).find(Boolean);
  if (compiler) return `: ${compiler[1]}:${compiler[2]}:${compiler[3]}: ${compiler[4]}`;
  const error = lines.find((line) => line.startsWith('[ERROR] '))?.slice('[ERROR] '.length);
  const words = (error ?? lines[0])?.slice(0, 300);
  return words ? `: ${words}` : ' without a word';
}
