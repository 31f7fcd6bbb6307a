/** The parts of a version that a change can ask for, the least first. */
export const LEVELS = ['none', 'patch', 'minor', 'major'];

const SEMVER = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/;

export function partsOf(version) {
  const match = SEMVER.exec(String(version));
  return match ? match.slice(1, 4).map(Number) : null;
}

/** Which part was raised between two versions: a level, `lower` for a step back, or null if one is no version. */
export function raisedBy(before, after) {
  const [was, is] = [partsOf(before), partsOf(after)];
  if (!was || !is) return null;
  const first = was.findIndex((part, index) => part !== is[index]);
  if (first < 0) return isBefore(after, before) ? 'lower' : 'none';
  return is[first] < was[first] ? 'lower' : ['major', 'minor', 'patch'][first];
}

/** Whether of two versions with the same numbers the first comes earlier: a preliminary one comes before what it leads to. */
function isBefore(version, other) {
  const [one, two] = [version, other].map((it) => SEMVER.exec(String(it))[4]?.split('.'));
  if (!one || !two) return Boolean(one) && !two;
  const first = one.findIndex((part, index) => part !== two[index]);
  if (first < 0) return one.length < two.length;
  if (two[first] === undefined) return false;
  const [part, otherPart] = [one[first], two[first]];
  const areNumbers = [part, otherPart].every((it) => /^\d+$/.test(it));
  return areNumbers ? Number(part) < Number(otherPart) : part < otherPart;
}

/** The next version that a level asks for. */
export function next(version, level) {
  const [major, minor, patch] = partsOf(version) ?? [0, 0, 0];
  return {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
    none: String(version),
  }[level];
}

export function isEnough(raised, needed) {
  return LEVELS.indexOf(raised) >= LEVELS.indexOf(needed);
}
