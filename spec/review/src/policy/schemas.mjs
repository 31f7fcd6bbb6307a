import {
  adds,
  breaks,
  different,
  looser,
  promisesMore,
  refusesMore,
  sendsMore,
  takesMore,
  tells,
  tighter,
} from './effects.mjs';

const LIMITS = 'Schema.maxLength|minLength|maximum|minimum|maxItems|minItems|maxProperties|minProperties';
const JAVA_TYPE = breaks('both', 'the type in Java is another one');
const SHAPE = breaks('both', 'the class in Java is another one');

/**
 * Rows of the policy about schemas: where, what happened, and what that means where the value is sent as a `request` (from
 * caller to gateway), where it is sent as an `answer` (the other way; the body of a callback too), and in generated `java`.
 */
export const schemas = [
  [LIMITS, 'tighter', tighter],
  [LIMITS, 'looser', looser],
  ['Schema.pattern|x-constraint|multipleOf', 'added', tighter],
  ['Schema.pattern|x-constraint|multipleOf', 'removed', looser],
  ['Schema.pattern|x-constraint|multipleOf', 'changed', different],
  ['Schema.exclusiveMinimum|exclusiveMaximum|multipleOf', 'tighter', tighter],
  ['Schema.exclusiveMinimum|exclusiveMaximum|multipleOf', 'looser', looser],
  ['Schema.uniqueItems', 'on', tighter],
  ['Schema.uniqueItems', 'off', looser],
  ['Schema.nullable', 'on', looser],
  ['Schema.nullable', 'off', tighter],
  ['Schema.additionalProperties', 'off', tighter],
  ['Schema.additionalProperties', 'on', looser],

  ['Schema.type|format', 'wider', { ...looser, java: JAVA_TYPE }],
  ['Schema.type|format', 'narrower', { ...tighter, java: JAVA_TYPE }],
  ['Schema.type|format', 'added', { ...tighter, java: JAVA_TYPE }],
  ['Schema.type|format', 'removed', { ...looser, java: JAVA_TYPE }],
  ['Schema.type|format', 'changed', { ...different, java: JAVA_TYPE }],
  ['Schema.items|not', 'added|removed|changed', { ...different, java: SHAPE }],
  ['Schema.oneOf|anyOf', 'added', tighter],
  ['Schema.oneOf|anyOf', 'removed', looser],
  ['Schema.oneOf|anyOf', 'one more', { ...looser, java: adds('both', 'the class in Java gains members') }],
  ['Schema.oneOf|anyOf', 'one less', { ...tighter, java: breaks('both', 'the class in Java loses members') }],

  ['Schema.required', 'on', { ...tighter, java: tells('both', 'its accessor is no longer marked as nullable') }],
  [
    'Schema.required',
    'off',
    {
      request: takesMore,
      answer: breaks('callers', 'it may be missing from an answer'),
      java: tells('both', 'its accessor is marked as nullable'),
    },
  ],
  [
    'Schema.properties',
    'added optional',
    {
      request: adds('implementers', 'one that does not know it yet refuses it'),
      answer: adds('callers', 'one that does not know it yet ignores it'),
      java: adds('both', 'the model gains an accessor and a builder method'),
    },
  ],
  [
    'Schema.properties',
    'added required',
    {
      request: breaks('callers', 'a request without it is refused'),
      answer: adds('implementers', 'has to send it'),
      java: adds('both', 'the model gains an accessor and a builder method'),
    },
  ],
  [
    'Schema.properties',
    'added known',
    {
      request: tells('readers', 'it was required before it was described'),
      answer: tells('readers', 'it was there before it was described'),
      java: adds('both', 'the model gains an accessor and a builder method'),
    },
  ],
  [
    'Schema.properties',
    'removed optional|removed required',
    {
      request: breaks('callers', 'a request that has it is refused'),
      answer: breaks('callers', 'it is missing from answers'),
      java: breaks('both', 'its accessor and its builder method are gone'),
    },
  ],

  // The enums are open where we listen and closed where we speak.
  [
    'Schema.enum',
    'added',
    {
      request: adds('implementers', 'has to take the new word'),
      answer: adds('callers', 'an older client keeps the word as `Unknown`'),
      java: adds(
        'both',
        'a `switch` over `Known` without a default must be rebuilt: it does not compile without the new constant, and fails when it meets it',
      ),
    },
  ],
  [
    'Schema.enum',
    'removed',
    {
      request: breaks('callers', 'a request with the word is refused'),
      answer: tells('callers', 'the word no longer comes'),
      java: breaks('both', 'the constant is gone'),
    },
  ],
  [
    'Schema.enum',
    'renamed',
    {
      request: breaks('callers', 'a request with the old word is refused'),
      answer: breaks(
        'callers',
        'an older client takes the word for `Unknown`, so what it does for the old one is not done',
      ),
      java: tells('both', 'the constant stays, so no compiler tells of it'),
    },
  ],
  ['Schema.inlineEnum', 'renamed', different],
  ['Schema.enum|inlineEnum', 'reordered', { java: tells('both', 'the constants have another order') }],
  ['Schema.inlineEnum', 'added', looser],
  ['Schema.inlineEnum', 'removed', { ...tighter, java: breaks('both', 'the constant is gone') }],
  ['Schema.enum', 'opened', looser],
  ['Schema.enum', 'closed', tighter],
  ['Schema.enum name', 'changed', { java: breaks('both', 'the constant has another name') }],
  ['Schema.enum name', 'added|removed', { java: tells('readers', 'without a name a constant is called as its word') }],
  ['Schema.enum description', 'added|removed|changed', { java: tells('readers', 'Javadoc') }],
  [
    'Schema.enum status',
    'changed',
    {
      answer: breaks('callers', 'the error comes with another HTTP status'),
      java: tells('both', '`status()` returns it'),
    },
  ],

  [
    'Schema.enum status',
    'removed',
    {
      answer: breaks('callers', 'nothing tells the HTTP status of an error any more'),
      java: breaks('both', '`status()` is gone'),
    },
  ],
  [
    'Schema.enum status',
    'added',
    { answer: adds('callers', 'the HTTP status of an error is told'), java: adds('both', '`status()` is new') },
  ],

  ['Schema.class', 'renamed', { java: breaks('both', 'the class has another name') }],
  ['Schema.class', 'replaced', { java: SHAPE }],
  ['Schemas.schema', 'removed', { java: breaks('both', 'the class is gone') }],
  ['Schemas.schema', 'added', { java: adds('both', 'a class is new') }],

  ['Schema.readOnly', 'on', { request: refusesMore, answer: tells('readers', '') }],
  ['Schema.readOnly', 'off', { request: takesMore, answer: tells('readers', '') }],
  [
    'Schema.writeOnly',
    'on',
    { request: tells('readers', ''), answer: breaks('callers', 'it is missing from answers') },
  ],
  ['Schema.writeOnly', 'off', { request: tells('readers', ''), answer: promisesMore }],
  [
    'Schema.default',
    'added',
    { request: adds('both', 'leaving it out has a documented meaning'), answer: tells('readers', '') },
  ],
  [
    'Schema.default',
    'removed|changed',
    { request: breaks('callers', 'leaving it out means something else'), answer: sendsMore },
  ],

  ['Schema.x-json-alias', 'added', { java: adds('callers', 'it is read under one more name') }],
  ['Schema.x-json-alias', 'removed|changed', { java: breaks('callers', 'it is no longer read under the old name') }],
  ['Schema.x-java-from-string|x-java-money', 'added|on', { java: adds('both', 'the model gains methods') }],
  [
    'Schema.x-java-from-string|x-java-money',
    'removed|changed|off',
    { java: breaks('both', 'methods of the model are gone') },
  ],
  ['Schema.x-pattern-message', 'added|removed|changed', { request: tells('both', 'the words of a violation') }],
];
