import type { SerializerTree } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";

const enough = 12;

/** Says in words what differs between two serializers, innermost first found: "field amount: Integer -> Long". Never decides anything. */
export function differences(before: SerializerTree, after: SerializerTree): readonly string[] {
  const found: string[] = [];
  walk(before, after, "", found);
  return found.length > enough ? [...found.slice(0, enough), `and ${found.length - enough} more`] : found;
}

function walk(before: SerializerTree, after: SerializerTree, path: string, found: string[]): void {
  const at = path === "" ? "" : `${path}: `;
  if (
    before.family !== after.family ||
    before.type !== after.type ||
    (before.family === "custom" && before.serializer !== after.serializer)
  ) {
    const [was, is] = [describe(before), describe(after)];
    // One class in two ways of writing it: the ways are the difference.
    const by = (tree: SerializerTree): string => (was === is ? ` by ${simpleName(tree.serializer)}` : "");
    found.push(`${at}${was}${by(before)} -> ${is}${by(after)}`);
    return;
  }
  for (const constant of before.constants ?? [])
    if (!after.constants?.includes(constant)) found.push(`${at}constant ${constant} is gone`);
  for (const constant of after.constants ?? [])
    if (!before.constants?.includes(constant)) found.push(`${at}constant ${constant} is new`);
  if (before.schema !== after.schema) found.push(`${at}the Avro schema differs`);
  const old = before.children ?? {};
  const now = after.children ?? {};
  for (const [name, child] of Object.entries(old)) {
    const other = own(now, name);
    const where = step(before, path, name);
    if (other === undefined) found.push(`${where}: is gone (was ${describe(child)})`);
    else walk(child, other, where, found);
  }
  for (const [name, child] of Object.entries(now))
    if (own(old, name) === undefined) found.push(`${step(after, path, name)}: is new (${describe(child)})`);
}

function step(parent: SerializerTree, path: string, name: string): string {
  const label = parent.family === "pojo" ? `field ${name}` : parent.family === "tuple" ? `position ${name}` : name;
  return path === "" ? label : `${path}, ${label}`;
}

const families: Partial<Record<SerializerTree["family"], string>> = {
  kryo: "by Kryo",
  avro: "by Avro",
  pojo: "as POJO",
  ttl: "with time-to-live",
};

/** A type as people name it: the simple class name, and how it is written when that is telling. */
export function describe(tree: SerializerTree): string {
  const how = families[tree.family];
  const name = simpleName(tree.type ?? tree.serializer);
  return how === undefined ? name : `${name} ${how}`;
}

/** `com.acme.Order$Line` -> `Order.Line`; generics keep their arguments, shortened alike. */
export const simpleName = (type: string): string =>
  type
    .replace(/[\w$]+(?:\.[\w$]+)+/g, (name) => name.slice(name.lastIndexOf(".") + 1))
    .replace(/(?<=\w)\$(?=\w)/g, ".");

/** Whether two serializers are the same to a reader. */
export const sameTree = (before: SerializerTree, after: SerializerTree): boolean =>
  before.serializer === after.serializer && before.type === after.type && differences(before, after).length === 0;
