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
  const waiting = new Map<string, B[]>();
  for (const item of before) {
    const key = keyOfBefore(item);
    if (key === undefined) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [item]);
    else queue.push(item);
  }
  const kept: { before: B; after: A }[] = [];
  const added: A[] = [];
  const taken = new Set<B>();
  for (const item of after) {
    const key = keyOfAfter(item);
    const partner = key === undefined ? undefined : waiting.get(key)?.shift();
    if (partner === undefined) added.push(item);
    else {
      kept.push({ before: partner, after: item });
      taken.add(partner);
    }
  }
  return { kept, removed: before.filter((item) => !taken.has(item)), added };
}
