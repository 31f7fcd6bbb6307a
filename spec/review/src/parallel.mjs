import { availableParallelism } from 'node:os';

/** Does some work on each item, as many at a time as there are processors, and gives the results in the items' order. */
export async function inParallel(items, work) {
  const results = new Array(items.length);
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
