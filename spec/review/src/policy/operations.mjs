import { adds, breaks, looser, promisesMore, refusesMore, sendsMore, takesMore, tells, tighter } from './effects.mjs';

const ARGUMENTS = breaks('both', 'the method has other arguments');
const RESULT = breaks('both', 'the method returns something else');
const MOVED = { wire: breaks('callers', 'it is no longer where they call it') };
const ELSEWHERE = { wire: breaks('callers', 'they receive it in another way than they wait for it') };

/** Rows of the policy about operations. `wire` is for what has no side: it is there or not, whoever speaks. */
export const operations = [
  [
    'Operations.operation',
    'removed',
    { wire: breaks('callers', 'it cannot be called any more'), java: breaks('both', 'the method is gone') },
  ],
  [
    'Operations.operation',
    'added',
    { wire: adds('both', 'it can be called, and has to be implemented'), java: adds('both', 'an interface is new') },
  ],
  [
    'Operations.operation',
    'added to an interface',
    {
      wire: adds('both', 'it can be called, and has to be implemented'),
      java: breaks('implementers', 'an interface that they implement has one more method'),
    },
  ],
  ['Operation.path|method', 'changed', MOVED],
  ['Operation.operationId', 'added|removed|changed', { java: breaks('both', 'the method has another name') }],
  ['Operation.tags', 'changed', { java: breaks('both', 'the interface has another name') }],
  [
    'Operation.tags',
    'another first',
    { java: breaks('implementers', 'they implement the interface of the first tag') },
  ],
  [
    'Operation.tags',
    'removed',
    { java: breaks('callers', 'an interface of the client is gone, or has a method less') },
  ],
  ['Operation.tags', 'added', { java: adds('callers', 'an interface of the client is new, or has a method more') }],
  ['Operation.tags', 'respelt', { java: tells('readers', 'the interface keeps its name') }],
  [
    'Operation.firstAnswer',
    'changed',
    { java: breaks('implementers', 'the server answers with the status that is listed first') },
  ],

  [
    'Operation.parameters',
    'added required',
    { request: breaks('callers', 'a request without it is refused'), java: ARGUMENTS },
  ],
  ['Operation.parameters', 'added optional', { request: adds('implementers', 'may be sent it'), java: ARGUMENTS }],
  [
    'Operation.parameters',
    'removed required|removed optional',
    { request: breaks('callers', 'what they say with it is not heard'), java: ARGUMENTS },
  ],
  [
    'Operation.parameters',
    'reordered',
    { java: breaks('both', 'arguments change places, which no compiler notices where both are a String') },
  ],
  ['Parameter.name', 'changed', { java: tells('both', 'an argument has another name') }],
  [
    'Parameter|RequestBody.required',
    'on',
    { ...tighter, java: tells('both', 'the argument is no longer marked as nullable') },
  ],
  ['Parameter|RequestBody.required', 'off', { ...looser, java: tells('both', 'the argument is marked as nullable') }],
  [
    'Parameter|Header.style|explode|allowReserved|allowEmptyValue|in',
    'added|removed|changed|on|off',
    { request: refusesMore, answer: sendsMore },
  ],

  [
    'Operation.requestBody',
    'added required',
    { request: breaks('callers', 'a request without it is refused'), java: ARGUMENTS },
  ],
  ['Operation.requestBody', 'added optional', { request: adds('implementers', 'may be sent it'), java: ARGUMENTS }],
  [
    'Operation.requestBody',
    'removed required|removed optional',
    { request: breaks('callers', 'what they say with it is not heard'), java: ARGUMENTS },
  ],
  ['RequestBody.content', 'added', { request: takesMore, answer: sendsMore }],
  ['RequestBody.content', 'removed', { request: refusesMore, answer: sendsMore }],
  [
    'MediaType|Parameter|Header.schema|content',
    'added|removed',
    { request: refusesMore, answer: sendsMore, java: RESULT },
  ],

  [
    'Operation.responses',
    'added success',
    { answer: adds('callers', 'may get a status of success that they do not know') },
  ],
  ['Operation.responses', 'added error', { answer: adds('callers', 'may get a status that they do not know') }],
  [
    'Operation.responses',
    'removed success',
    { answer: breaks('callers', 'an answer that they wait for is no longer documented'), java: RESULT },
  ],
  [
    'Operation.responses',
    'removed error',
    { answer: breaks('callers', 'an answer that they handle is no longer documented') },
  ],
  ['Response.content', 'added success', { answer: adds('callers', 'an answer gains a body'), java: RESULT }],
  ['Response.content', 'added error', { answer: adds('callers', 'an answer gains a body'), request: takesMore }],
  ['Response.content', 'removed success', { answer: breaks('callers', 'an answer loses its body'), java: RESULT }],
  [
    'Response.content',
    'removed error',
    { answer: breaks('callers', 'an answer loses its body'), request: refusesMore },
  ],
  ['Response.headers', 'added', { answer: adds('callers', 'an answer says more'), request: takesMore }],
  ['Response.headers', 'removed', { answer: breaks('callers', 'it is missing from answers'), request: refusesMore }],
  ['Header.required', 'on', { request: refusesMore, answer: promisesMore }],
  ['Header.required', 'off', { request: takesMore, answer: breaks('callers', 'it may be missing from an answer') }],

  // A callback is called by the gateway and implemented by callers; no Java is generated of it but its models.
  ['CallbackOperations.operation', 'removed', { wire: breaks('callers', 'they wait for it in vain') }],
  [
    'CallbackOperations.operation',
    'added|added to an interface',
    { wire: adds('both', 'callers may receive it, and implementers have to send it') },
  ],
  ['CallbackOperation.path|method', 'changed', ELSEWHERE],
  [
    'CallbackOperation.operationId|tags|firstAnswer',
    'added|removed|changed|another first|respelt',
    { wire: tells('readers', 'no Java is generated of a callback') },
  ],
  ['CallbackOperation.parameters', 'added required|added optional', { answer: adds('both', 'the gateway says more') }],
  [
    'CallbackOperation.parameters',
    'removed required|removed optional',
    { answer: breaks('callers', 'it is missing from callbacks') },
  ],
  ['CallbackOperation.parameters', 'reordered', { wire: tells('readers', 'no Java is generated of a callback') }],
  ['CallbackOperation.requestBody', 'added required|added optional', { answer: adds('both', 'the gateway says more') }],
  [
    'CallbackOperation.requestBody',
    'removed required|removed optional',
    { answer: breaks('callers', 'it is missing from callbacks') },
  ],
  ['CallbackOperation.responses', 'added success|added error', { request: adds('implementers', 'may be answered it') }],
  [
    'CallbackOperation.responses',
    'removed success|removed error',
    { request: breaks('callers', 'what they answer is no longer documented') },
  ],
  [
    'CallbackOperation.security',
    'tighter|changed',
    { wire: adds('both', 'implementers have to prove who calls, and callers may check it') },
  ],
  [
    'CallbackOperation.security',
    'looser',
    { wire: breaks('callers', 'the gateway no longer proves that it is the one who calls') },
  ],

  ['Operation.security', 'tighter|changed', { wire: breaks('callers', 'who was let in is not let in any more') }],
  ['Operation.security', 'looser', { wire: adds('both', 'who had to show more is let in with less') }],
];
