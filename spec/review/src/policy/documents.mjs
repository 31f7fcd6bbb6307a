import { adds, breaks, tells } from './effects.mjs';

const LISTED = 'added|removed|changed|reordered|on|off';
const TEXT = { wire: tells('readers', '') };

/** Rows of the policy about the document as a whole, and about what is only read by people. `*` is any object. */
export const documents = [
  ['Root.servers', 'changed', { wire: breaks('callers', 'the address is another one') }],
  ['Root.servers', 'removed', { wire: breaks('callers', 'the address is gone') }],
  ['Root.servers', 'added', { wire: adds('callers', 'may call another address') }],
  ['Root.servers', 'reordered', { wire: tells('callers', 'tools that take the first address take another one') }],
  ['Server.variables', LISTED, { wire: breaks('callers', 'the address is another one') }],
  ['Operation|PathItem|CallbackOperation.servers', LISTED, { wire: breaks('callers', 'the address is another one') }],

  [
    'SecurityScheme.type|in|name|scheme|flows|openIdConnectUrl',
    LISTED,
    { wire: breaks('callers', 'credentials are shown in another way') },
  ],
  ['SecurityScheme.bearerFormat', LISTED, TEXT],

  ['*.deprecated', 'on', { wire: adds('callers', 'should stop using it') }],
  ['*.deprecated', 'off', TEXT],

  ['Info.version', LISTED, TEXT],
  ['Info.title|license|contact|termsOfService', LISTED, TEXT],
  ['Root.openapi|tags|externalDocs', LISTED, TEXT],
  ['Tag.name', LISTED, TEXT],
  ['*.description|summary|title|externalDocs', LISTED, TEXT],
  ['*.example|examples|value|externalValue', LISTED, TEXT],
  ['*.x-curated', LISTED, { wire: tells('readers', 'has to be argued in RATIONALE.md') }],
  ['*.x-curated', 'removed', { wire: tells('readers', "says that it is on the vendor's page") }],
  ['*.x-observed', LISTED, TEXT],
  ['*.x-*', LISTED, { wire: tells('readers', 'nothing here reads this extension') }],
];
