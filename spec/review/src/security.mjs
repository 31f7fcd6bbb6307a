import { pointerOf } from './pointer.mjs';
import { changeOf } from './change.mjs';

/** Notes whether a caller who was let in still is, and whether one is let in who was not. */
export function compareSecurity({ base, candidate, note }, type, b, c) {
  const [before, after] = [effective(base, b), effective(candidate, c)];
  const renamed = namesakes(base, candidate);
  const [was, is] = [
    alternatives(before.value, (name) => name),
    alternatives(after.value, (name) => renamed[name] ?? name),
  ];
  const stillEnough = was.every((offer) => is.some((demand) => demand.every((scheme) => offer.includes(scheme))));
  const wasEnough = is.every((offer) => was.some((demand) => demand.every((scheme) => offer.includes(scheme))));
  if (stillEnough && wasEnough) return;
  note({
    at: `${type}.security`,
    change: stillEnough ? 'looser' : wasEnough ? 'tighter' : 'changed',
    before: shown(was),
    after: shown(is),
    base: before.pointer,
    candidate: after.pointer,
  });
}

/** What an operation demands: its own list, or the document's. */
function effective(contract, operation) {
  return operation.value.security
    ? { value: operation.value.security, pointer: `${operation.pointer}/security` }
    : { value: contract.root.security ?? [], pointer: '/security' };
}

/** Each alternative as a sorted list of schemes with their scopes; nothing at all is one alternative that demands nothing. */
function alternatives(security, nameOf) {
  const list = security.map((alternative) =>
    Object.entries(alternative)
      .flatMap(([name, scopes]) => [nameOf(name), ...scopes.map((scope) => `${nameOf(name)}:${scope}`)])
      .sort(),
  );
  return list.length === 0 ? [[]] : list;
}

function shown(list) {
  return list.map((alternative) => alternative.join(' and ') || 'nothing').join(', or ');
}

/** Schemes of the candidate that only have another name than in the base: what a scheme is called never travels. */
function namesakes(base, candidate) {
  const [before, after] = [schemesOf(base), schemesOf(candidate)];
  const essence = ({ type, in: where, name, scheme }) => JSON.stringify([type, where, name, scheme]);
  const gone = Object.keys(before).filter((name) => !after[name]);
  return Object.fromEntries(
    Object.keys(after)
      .filter((name) => !before[name])
      .map((name) => [name, gone.find((old) => essence(before[old]) === essence(after[name]))])
      .filter(([, old]) => old),
  );
}

function schemesOf(contract) {
  return contract.root.components?.securitySchemes ?? {};
}

/** Notes what changed in the schemes themselves. One that is new or gone matters only where operations demand it. */
export function compareSecuritySchemes({ base, candidate, note }) {
  const [before, after] = [schemesOf(base), schemesOf(candidate)];
  for (const name of Object.keys(before).filter((key) => after[key])) {
    const pointer = `/components/securitySchemes${pointerOf(name)}`;
    for (const keyword of new Set([...Object.keys(before[name]), ...Object.keys(after[name])])) {
      const [was, is] = [before[name][keyword], after[name][keyword]];
      if (JSON.stringify(was) === JSON.stringify(is)) continue;
      const place = (value) => pointer + (value === undefined ? '' : pointerOf(keyword));
      note({
        at: `SecurityScheme.${keyword}`,
        change: changeOf(keyword, was, is),
        before: was,
        after: is,
        base: place(was),
        candidate: place(is),
      });
    }
  }
}
