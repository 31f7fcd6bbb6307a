import { settle } from '../src/accepted.mjs';
import { brokenBy, judge } from '../src/judge.mjs';
import { objectionsTo } from '../src/review.mjs';
import { contract } from './contracts.mjs';

/** A tighter limit, which is a break. */
export const NOTE = { set: '/components/schemas/PaymentRequest/properties/senderNote/maxLength', to: 140 };

/** What a review has to say about some edits of the suite's contract. */
export function result(edits, { entries = [], raised = 'none', ...more } = {}) {
  const changes = judge(contract(), contract(...edits));
  const bare = {
    candidate: 'spec/openapi.yaml',
    base: 'baseline',
    changes,
    broken: brokenBy(changes),
    version: {
      before: '1.0.0',
      after: '1.0.0',
      needed: changes[0]?.level ?? 'none',
      wanted: '2.0.0',
      raised,
      isEnough: false,
    },
    accepted: settle(changes, entries),
    acceptedFile: 'accepted.yaml',
    isBaseline: true,
    secondOpinion: { level: 'none', reasons: [] },
    leftOut: [],
    lint: [],
    examples: [],
    shownExamples: 27,
    ...more,
  };
  return { ...bare, objections: objectionsTo(bare) };
}

/** The entry that accepts the tighter limit. */
export const ENTRY = {
  change: judge(contract(), contract(NOTE))[0].id,
  reason: 'Nobody sends more.',
  date: '2026-11-24',
  version: '2.0.0',
  line: 3,
};
