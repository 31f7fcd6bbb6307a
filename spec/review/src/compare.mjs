import { childrenOf, leavesOf } from './grammar.mjs';
import { changeOf, isSame } from './change.mjs';
import { compareCallbacks, compareOperation, comparePaths } from './operations.mjs';
import { isObject, pointerOf } from './pointer.mjs';
import { follow } from './references.mjs';
import { compareAlternatives } from './alternatives.mjs';
import { followSchema, ownerIn, placeOf } from './composed.mjs';
import { compareBounds } from './bounds.mjs';
import { compareEnum } from './enums.mjs';
import { compareAdditional, compareRequired } from './members.mjs';
import { compareClass, compareSchemaNames, isOtherClass, javaTypeOf } from './schemas.mjs';
import { compareSecuritySchemes } from './security.mjs';
import { compareServers, compareTags } from './document.mjs';

/**
 * One difference between two contracts, not yet judged.
 * `at` names the OpenAPI object and keyword, `change` what happened to it, and the two together find their row in the
 * policy. `sides` tells who sends it: `request` travels from caller to gateway, `answer` from gateway to caller. A
 * callback is sent by the gateway, so its request is an `answer` here. What never travels has no side.
 * @typedef {{at: string, change: string, name?: string, before: any, after: any, base: string | null,
 *   candidate: string | null, sides: Set<'request' | 'answer'>, inJava: boolean}} Difference
 */

/**
 * Compares two contracts as they are used: from the operations on, with every reference followed. So a component is
 * judged on each side on which it is used, and where in the file it stands is no change.
 * @returns {Difference[]}
 */
export function compare(base, candidate) {
  const differences = new Map();
  const seen = new Set();

  const walker = {
    base,
    candidate,
    differences,

    /** Notes a difference, or one more side of a known one, and whether a class in Java has it. */
    note(difference, { side = null, otherClass = false } = {}) {
      const id = JSON.stringify([
        difference.at,
        difference.change,
        difference.name,
        difference.base,
        difference.candidate,
      ]);
      const known = differences.get(id) ?? { ...difference, sides: new Set(), inJava: false };
      differences.set(id, known);
      if (side) known.sides.add(side);
      known.inJava ||= !otherClass;
    },

    /** Compares two objects of one type, and what they lead to. */
    walk(type, before, after, outside) {
      const follower = type === 'Schema' ? followSchema : follow;
      const [b, c] = [follower(base, before), follower(candidate, after)];
      const context = type === 'Schema' ? { ...outside, otherClass: isOtherClass(walker, b, c, outside) } : outside;
      const id = JSON.stringify([type, b.pointer, c.pointer, b.own?.pointer, c.own?.pointer, context]);
      if (seen.has(id) || !isObject(b.value) || !isObject(c.value)) return;
      seen.add(id);
      if (type === 'Schema') {
        compareClass(walker, b, c, outside);
        compareEnum(walker, b, c, context);
        compareRequired(walker, b, c, context);
        compareAdditional(walker, b, c, context);
        compareBounds(walker, b, c, context);
        compareAlternatives(walker, b, c, context);
      }
      compareLeaves(type, b, c, context, outside);
      if (type.endsWith('Operation')) compareOperation(walker, type, b, c, context);
      if (type === 'Operation') compareCallbacks(walker, b, c);
      compareChildren(type, b, c, context);
    },
  };

  function compareLeaves(type, b, c, context, outside) {
    const keywords = new Set([...leavesOf(type, b), ...leavesOf(type, c)]);
    for (const keyword of keywords) {
      const [before, after] = [b.value[keyword], c.value[keyword]];
      if (isSame(keyword, b.value, c.value)) continue;
      const isOwn = [b, c].some(({ own }) => own && Object.hasOwn(own.value, keyword));
      const isTyped = type === 'Schema' && ['type', 'format'].includes(keyword);
      walker.note(
        {
          at: `${type}.${keyword}`,
          change: changeOf(keyword, before, after),
          before,
          after,
          base: placeOf(b, c, keyword),
          candidate: placeOf(c, b, keyword),
        },
        { ...(isOwn ? outside : context), ...(isTyped && javaTypeOf(b) === javaTypeOf(c) ? { otherClass: true } : {}) },
      );
    }
  }

  function compareChildren(type, b, c, context) {
    const before = byKey(childrenOf(type, b));
    const after = byKey(childrenOf(type, c));
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [keyword, name, childType, one, pointer] = after.get(key) ?? before.get(key);
      const { value } = follow(after.has(key) ? candidate : base, { value: one, pointer });
      const inside = contextOf(type, keyword, name, context);
      if (before.has(key) && after.has(key)) {
        walker.walk(childType, viewOf(before.get(key)), viewOf(after.get(key)), inside);
      } else {
        const wasThere = before.has(key);
        walker.note(
          {
            at: `${type}.${keyword}`,
            change:
              (wasThere ? 'removed' : 'added') +
              variantOf(type, [keyword, name, value], wasThere ? [b] : [c, b], context),
            name: pointer.split('/').at(-1).replaceAll('~1', '/').replaceAll('~0', '~'),
            before: wasThere ? one : undefined,
            after: wasThere ? undefined : one,
            base: wasThere ? pointer : ownerIn(b, c),
            candidate: wasThere ? ownerIn(c, b) : pointer,
          },
          { ...inside, otherClass: context.otherClass },
        );
      }
    }
  }

  const root = { value: base.root, pointer: '' };
  const newRoot = { value: candidate.root, pointer: '' };
  walker.walk('Root', root, newRoot, { side: null, callback: false, signature: true });
  comparePaths(walker);
  compareServers(walker);
  compareTags(walker);
  compareSecuritySchemes(walker);
  compareSchemaNames(walker);
  return [...differences.values()];
}

function byKey(children) {
  return new Map(children.map((child) => [`${child[0]} ${child[1]}`, child]));
}

function viewOf([, , , value, pointer]) {
  return { value, pointer };
}

/** Which way a child travels, and whether generated Java names its type in a signature. */
function contextOf(type, keyword, name, context) {
  const { callback } = context;
  const inside = (side, signature) => ({ callback, side, signature, otherClass: !signature });
  if (keyword === 'requestBody') return inside(callback ? 'answer' : 'request', !callback);
  if (keyword === 'responses') return inside(callback ? 'request' : 'answer', !callback && name.startsWith('2'));
  if (keyword === 'headers') return inside(context.side, false);
  return { ...context, signature: type === 'Schema' || context.signature, argument: type === 'Parameter' };
}

/** What decides whether something new or gone breaks anyone: whether it is required, or an answer of success. */
function variantOf(type, [keyword, name, value], parents, context) {
  const [requires, required] = parents.map((parent) => [parent.value.required].flat().includes(name));
  if (keyword === 'properties') return required ? ' known' : requires ? ' required' : ' optional';
  if (keyword === 'requestBody') return value?.required ? ' required' : ' optional';
  if (keyword === 'responses') return name.startsWith('2') ? ' success' : ' error';
  if (type === 'Response' && keyword === 'content') return context.signature ? ' success' : ' error';
  return '';
}
