import type { SerializerTree } from "../manifest/manifest.js";
import { simpleName } from "./differences.js";

/**
 * What it most probably is where two serializers write down different things of themselves and no type differs: what is in a snapshot and in no tree. Of the
 * families that a value is made of the one that has most of that.
 */
export function undeclared(before: SerializerTree, after: SerializerTree): readonly string[] {
  const all = treesIn(after);
  const reordered = treesIn(before).find((was, at) => isReordered(was, all[at]));
  if (reordered !== undefined)
    return [`the constants of ${simpleName(reordered.type ?? "an enum")} are in another order`];
  const of = (family: SerializerTree["family"]): SerializerTree | undefined => all.find((one) => one.family === family);
  const row = of("row");
  const [kryo, custom, pojo] = [of("kryo"), of("custom"), of("pojo")];
  if (kryo !== undefined) return ["other classes or serializers are registered with Kryo, or in another order"];
  if (custom !== undefined) return [`${simpleName(custom.serializer)} writes down something else of itself`];
  if (row !== undefined) return ["columns have other lengths, digits or NOT NULL"];
  if (pojo !== undefined)
    return [`other subclasses of ${simpleName(pojo.type ?? "it")} are registered, or in another order`];
  return [];
}

const isReordered = ({ constants: was }: SerializerTree, { constants: is }: Partial<SerializerTree> = {}): boolean =>
  was !== undefined && is !== undefined && was.join() !== is.join();

/** Of two serializers without differences they are the same ones, one after the other. */
function treesIn(tree: SerializerTree): readonly SerializerTree[] {
  const found = [tree];
  for (const one of found) found.push(...Object.values(one.children ?? {}));
  return found;
}
