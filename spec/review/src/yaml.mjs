import { LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { segmentsOf } from './pointer.mjs';
import { controlIn } from './text.mjs';
import { Unreadable } from './unreadable.mjs';

export const MAX_DEPTH = 100;

const CORE_TAGS = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`);
/** YAML 1.1, which Java's parser reads, takes them for booleans, and YAML 1.2 for texts. */
const TEXT_OR_BOOLEAN = /^(yes|no|on|off)$/i;

/** Reads a YAML file that is like JSON: nothing in it that tools differ about. */
export function parseYaml(text, file) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const refuse = (offset, reason) => {
    throw new Unreadable(file, lines.linePos(offset), reason);
  };
  const fault = document.errors[0];
  if (fault) refuse(fault.pos[0], reasonOf(fault));
  const directive = /^%YAML/m.exec(text);
  if (document.directives.yaml.explicit && directive) {
    refuse(directive.index, 'a `%YAML` line changes how the file is read: remove it');
  }
  refuseWhatIsNotPlain(document, refuse);
  return { file, text, root: document.toJS(), positionOf: (pointer) => positionIn(document, lines, pointer) };
}

function reasonOf({ code, message }) {
  if (code === 'MULTIPLE_DOCS') {
    return 'a second YAML document begins here (a line `---` ends the first): one file is one contract, so remove the line or what follows it';
  }
  return `is not valid YAML: ${message.replace(/^Maximum call stack.*/, 'it is nested too deep')}`;
}

function refuseWhatIsNotPlain(document, refuse) {
  visit(document, {
    Node(_, node, ancestors) {
      const fault = faultOf(node, ancestors.length);
      if (fault) refuse(node.range[0], fault);
    },
    Pair(_, { key }) {
      if (!isScalar(key) && key?.range) refuse(key.range[0], 'a key has to be a text');
    },
  });
}

function faultOf(node, depth) {
  if (depth > 2 * MAX_DEPTH) return `is nested more than ${MAX_DEPTH} levels deep`;
  // A few lines of aliases can stand for gigabytes, and tools differ in how they read them. OpenAPI has `$ref` instead.
  if (isAlias(node) || node.anchor) return 'YAML anchors and aliases are not read here: use `$ref`';
  if (node.tag && !CORE_TAGS.includes(node.tag)) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    return `the YAML tag \`${tag}\` is not read here: remove it, and write a text in quotes`;
  }
  if (!isScalar(node)) return null;
  if (node.type === 'PLAIN' && !node.tag && TEXT_OR_BOOLEAN.test(node.source)) {
    return `\`${node.source}\` is a text to some tools and true or false to others: write it in quotes, or write \`true\` or \`false\``;
  }
  const control = typeof node.value === 'string' && controlIn(node.value);
  return control ? `the text has the character ${control} in it, which is not printable: remove it` : null;
}

/** Where the last segment's key stands, or the item of a list; of what is not there, where its nearest ancestor stands. */
function positionIn(document, lines, pointer) {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const segment of segmentsOf(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment);
      if (!pair) break;
      offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(segment)]) {
      node = node.items[Number(segment)];
      offset = node.range[0];
    } else {
      break;
    }
  }
  return lines.linePos(offset);
}
