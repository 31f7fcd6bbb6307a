/** The parts of a version that a change can ask for, the least first. */
export const LEVELS = ['none', 'patch', 'minor', 'major'];

const SEMVER = /^(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?$/;

export function partsOf(version) {
  const match = SEMVER.exec(String(version));
  return match ? match.slice(1, 4).map(Number) : null;
}

/** Which part was raised between two versions: a level, `lower` for a step back, or null if one is no version. */
export function raisedBy(before, after) {
  const [was, is] = [partsOf(before), partsOf(after)];
  if (!was || !is) return null;
  const first = was.findIndex((part, index) => part !== is[index]);
  if (first < 0) return 'none';
  return is[first] < was[first] ? 'lower' : ['major', 'minor', 'patch'][first];
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
