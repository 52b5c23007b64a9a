/** Looks up a name that strangers gave: a field may be called `constructor` or `toString`, and only own entries count. */
export const own = <V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
