import { ERROR_CODE, objects } from '../tree.mjs';

const COMPULSORY = ['x-enum-varnames', 'x-enum-descriptions'];
const LISTS = [...COMPULSORY, 'x-enum-statuses'];

/** The lists beside an enum go by position: one entry too few gives every later word the name of another. */
export function wordLists(root) {
  return [...objects(root)]
    .filter(({ value }) => Array.isArray(value.enum))
    .flatMap(({ value, pointer }) => [
      ...missing(value, pointer),
      ...unequal(value, pointer),
      ...repeated(value, pointer),
      ...unnamable(value, pointer),
      ...notText(value, pointer),
      ...noFailures(value, pointer),
    ]);
}

function missing(value, pointer) {
  const compulsory = pointer === ERROR_CODE ? LISTS : COMPULSORY;
  return compulsory
    .filter((list) => !Array.isArray(value[list]))
    .map((list) => ({
      pointer: `${pointer}/enum`,
      message: `The enum has no \`${list}\`.`,
    }));
}

function unequal(value, pointer) {
  return LISTS.filter((list) => Array.isArray(value[list]) && value[list].length !== value.enum.length).map((list) => ({
    pointer: `${pointer}/${list}`,
    message: `\`${list}\` has ${value[list].length} entries for ${value.enum.length} words.`,
  }));
}

function repeated(value, pointer) {
  return ['enum', 'x-enum-varnames'].flatMap((list) =>
    (value[list] ?? [])
      .map((word, index, all) => ({ word, index, first: all.indexOf(word) }))
      .filter(({ index, first }) => first < index)
      .map(({ word, index }) => ({
        pointer: `${pointer}/${list}/${index}`,
        message: `\`${word}\` stands in \`${list}\` twice.`,
      })),
  );
}

function unnamable(value, pointer) {
  return (value['x-enum-varnames'] ?? [])
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))
    .map(({ name, index }) => ({
      pointer: `${pointer}/x-enum-varnames/${index}`,
      message: `\`${name}\` is no name of a Java constant, such as NOT_FOUND.`,
    }));
}

/** YAML 1.1, which Java's parser reads, takes some bare words for booleans. */
function notText(value, pointer) {
  return value.enum
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => typeof word !== 'string' || /^(y|n|yes|no|on|off|true|false|null)$/i.test(word))
    .map(({ word, index }) => ({
      pointer: `${pointer}/enum/${index}`,
      message: `\`${word}\` is not read as a text by every YAML parser: choose a longer word.`,
    }));
}

/** An error has the status of a failure: one that a client can decide by. */
function noFailures(value, pointer) {
  return (value['x-enum-statuses'] ?? [])
    .map((status, index) => ({ status, index }))
    .filter(({ status }) => !Number.isInteger(status) || status < 400 || status > 599)
    .map(({ status, index }) => ({
      pointer: `${pointer}/x-enum-statuses/${index}`,
      message: `\`${status}\` is not the HTTP status of a failure, such as 409.`,
    }));
}
