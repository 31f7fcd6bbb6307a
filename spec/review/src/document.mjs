import { pointerOf } from './pointer.mjs';
import { changeOf } from './change.mjs';

/** What stands at the top of the document: servers and tags. */

/** Notes servers that are new, gone or elsewhere. One that went while another came has moved. */
export function compareServers({ base, candidate, note }) {
  const [before, after] = [serversOf(base), serversOf(candidate)];
  const gone = before.filter((server) => !after.some(({ url }) => url === server.url));
  const come = after.filter((server) => !before.some(({ url }) => url === server.url));
  for (let i = 0; i < Math.max(gone.length, come.length); i++) {
    const [was, is] = [gone[i], come[i]];
    const change = was && is ? 'changed' : was ? 'removed' : 'added';
    note({
      at: 'Root.servers',
      change,
      name: String(i),
      before: was?.url,
      after: is?.url,
      base: was?.pointer ?? '/servers',
      candidate: is?.pointer ?? '/servers',
    });
  }
  for (const was of before) {
    const is = after.find(({ url }) => url === was.url);
    if (is) compareLeaves(note, 'Server', was, is);
  }
  const stayed = (list, others) =>
    list.map(({ url }) => url).filter((url) => others.some((other) => other.url === url));
  const [order, newOrder] = [stayed(before, after), stayed(after, before)];
  if (order.join('\n') !== newOrder.join('\n')) {
    note({
      at: 'Root.servers',
      change: 'reordered',
      before: order.join(', '),
      after: newOrder.join(', '),
      base: '/servers',
      candidate: '/servers',
    });
  }
}

function serversOf(contract) {
  return entriesOf(contract.root.servers, '/servers').map((entry) => ({ ...entry, url: entry.value.url }));
}

/** Notes tags that are new or gone, or are described otherwise. Which interface an operation is in, its own tag says. */
export function compareTags({ base, candidate, note }) {
  const [before, after] = [base, candidate].map((contract) => entriesOf(contract.root.tags, '/tags'));
  const find = (list, name) => list.find(({ value }) => value.name === name);
  for (const name of new Set([...before, ...after].map(({ value }) => value.name))) {
    const [was, is] = [find(before, name), find(after, name)];
    if (was && is) compareLeaves(note, 'Tag', was, is);
    else
      note({
        at: 'Root.tags',
        change: was ? 'removed' : 'added',
        name,
        base: was?.pointer ?? '/tags',
        candidate: is?.pointer ?? '/tags',
      });
  }
}

function entriesOf(list, pointer) {
  return (Array.isArray(list) ? list : []).map((value, index) => ({ value, pointer: pointer + pointerOf(index) }));
}

function compareLeaves(note, type, b, c) {
  for (const keyword of new Set([...Object.keys(b.value), ...Object.keys(c.value)])) {
    const [before, after] = [b.value[keyword], c.value[keyword]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    note({
      at: `${type}.${keyword}`,
      change: changeOf(keyword, before, after),
      before,
      after,
      base: b.pointer + pointerOf(keyword),
      candidate: c.pointer + pointerOf(keyword),
    });
  }
}
