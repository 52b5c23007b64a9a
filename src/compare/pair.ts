/** Two lists held side by side by key. Order never matters to what is in it. */
export interface Paired<B, A> {
  readonly kept: readonly { readonly before: B; readonly after: A }[];
  readonly removed: readonly B[];
  readonly added: readonly A[];
}

/**
 * Pairs two lists by key. Items of one key are paired in their order, so that two like ones do not hide each other.
 * A key of undefined pairs with nothing.
 */
export function pair<B, A>(
  before: readonly B[],
  after: readonly A[],
  keyOfBefore: (item: B) => string | undefined,
  keyOfAfter: (item: A) => string | undefined,
): Paired<B, A> {
  const kept: { before: B; after: A }[] = [];
  // Two versions of one job agree in nearly everything, in order: what runs in step needs no index.
  const inStep = commonPrefix(before, after, keyOfBefore, keyOfAfter);
  for (let at = 0; at < inStep; at++) kept.push({ before: before[at] as B, after: after[at] as A });
  const left = before.slice(inStep);
  const waiting = new Map<string, B[]>();
  for (const item of left) {
    const key = keyOfBefore(item);
    if (key === undefined) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [item]);
    else queue.push(item);
  }
  const added: A[] = [];
  const taken = new Set<B>();
  for (const item of after.slice(inStep)) {
    const key = keyOfAfter(item);
    const partner = key === undefined ? undefined : waiting.get(key)?.shift();
    if (partner === undefined) added.push(item);
    else {
      kept.push({ before: partner, after: item });
      taken.add(partner);
    }
  }
  return { kept, removed: left.filter((item) => !taken.has(item)), added };
}

function commonPrefix<B, A>(
  before: readonly B[],
  after: readonly A[],
  keyOfBefore: (item: B) => string | undefined,
  keyOfAfter: (item: A) => string | undefined,
): number {
  const shorter = Math.min(before.length, after.length);
  for (let at = 0; at < shorter; at++) {
    const key = keyOfBefore(before[at] as B);
    if (key === undefined || key !== keyOfAfter(after[at] as A)) return at;
  }
  return shorter;
}
