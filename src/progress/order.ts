/** Sorts by the signs of two texts; dates so sort by day. */
export function order(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** What goes by each key, both in the order in which they are met. */
export function grouped<Item>(
  entries: Iterable<readonly [key: string, item: Item]>,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of entries) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
