import type { SerializerFacts, StatePair } from "./change.js";
import type { Report } from "./report.js";

export type NamespaceChange = StatePair & SerializerFacts;

/** States that lie under one namespace change it together (a window's content, its trigger's state): one edit, one change. */
export function reportNamespaces(changes: readonly NamespaceChange[], report: Report): void {
  const groups = new Map<string, NamespaceChange[]>();
  for (const one of changes) {
    const snapshots = [one.from, one.to].map((state) => state.serializers.namespace?.snapshot);
    const key = [one.compatibility, ...snapshots].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const [first, ...also] = group.sort((one, other) => (one.from.name < other.from.name ? -1 : 1));
    if (first !== undefined) report("namespace-serializer-changed", { ...first, also: also.map((one) => one.from) });
  }
}
