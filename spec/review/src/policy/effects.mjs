/**
 * What a change means for somebody: `level` is the part of the version that it asks for (`major` is a break), `who` has to
 * know, and `why` says it in words.
 * @typedef {{level: 'major' | 'minor' | 'patch', who: 'callers' | 'implementers' | 'both' | 'readers', why: string}} Effect
 */

const effect = (level) => (who, why) => ({ level, who, why });

/** Somebody's working program stops working, or no longer compiles. */
export const breaks = effect('major');
/** Nobody's program stops working, and somebody can or should do something new. */
export const adds = effect('minor');
/** Nothing to do. */
export const tells = effect('patch');

// What a rule means that became tighter or looser, on the side of the request and on that of the answer.
export const refusesMore = breaks('callers', 'a request that was valid is refused');
export const takesMore = adds('implementers', 'has to take what it refused before');
export const sendsMore = breaks('callers', 'an answer may be one that they do not reckon with');
export const promisesMore = adds('implementers', 'has to keep a narrower promise');

export const tighter = { request: refusesMore, answer: promisesMore };
export const looser = { request: takesMore, answer: sendsMore };
export const different = { request: refusesMore, answer: sendsMore };
