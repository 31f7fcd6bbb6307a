/** Where `redocly diff` finds a break and the policy knows better, and why. Anything else that it finds alone is a question. */
const KNOWN = [
  { rule: 'enum-values-added', path: /./, why: 'the enums are open for those who listen' },
  { rule: 'operation-id-changed', path: /\/callbacks\//, why: 'no Java is generated of a callback' },
  { rule: 'security-requirement-changed', path: /\/callbacks\//, why: 'a receiver need not look at the credentials' },
];

export function whyWeDiffer({ rule, path }) {
  return KNOWN.find((known) => known.rule === rule && known.path.test(path))?.why ?? null;
}
