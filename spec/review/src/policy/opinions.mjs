/** Where `redocly diff` finds a break and the policy knows better, and why. Anything else that it finds alone is a question. */
const ANY = /./;
const MEANT = 'what is written down was meant without it';
const KNOWN = [
  { rule: 'enum-values-added', path: ANY, message: ANY, why: 'the enums are open for those who listen' },
  { rule: 'operation-id-changed', path: /\/callbacks\//, message: ANY, why: 'no Java is generated of a callback' },
  {
    rule: 'security-requirement-changed',
    path: /\/callbacks\//,
    message: ANY,
    why: 'a receiver need not look at the credentials',
  },
  { rule: 'parameter-serialization-changed', path: ANY, message: /was set to/, why: MEANT },
  { rule: 'schema-constraint-changed', path: ANY, message: /`min(Length|Items|Properties)` .*set to '0'/, why: MEANT },
  {
    rule: 'schema-constraint-changed',
    path: ANY,
    message: /^(Low|Upp)er bound of .* changed/,
    why: 'an integer that is more than a number is at least the next one',
  },
  {
    rule: 'schema-constraint-changed',
    path: ANY,
    message: /`multipleOf` .*changed/,
    why: 'a multiple of a number is a multiple of what divides it too',
  },
  {
    rule: 'schema-combinator-changed',
    path: ANY,
    message: /^`allOf` /,
    why: 'an `allOf` is read for what its parts say together',
  },
];

export function whyWeDiffer({ rule, path, message }) {
  return (
    KNOWN.find((known) => known.rule === rule && known.path.test(path) && known.message.test(message))?.why ?? null
  );
}
