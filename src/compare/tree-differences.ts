import type { SampleTree } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Shown } from "./shown.js";

/**
 * One part of a value that was stored and of what was read in its place. `other`: another value. `default`: nothing, or a type's
 * default, where there was a value. `renamed`: its field is gone, and a newcomer of its kind is empty.
 */
export interface Difference {
  readonly as: "other" | "default" | "renamed";
  readonly path: string;
  readonly was: SampleTree;
  readonly is: SampleTree;
  /** The newcomer, where it was renamed. */
  readonly newcomer?: string;
}

/** What values do not say of themselves. */
export interface ValueTypes {
  /** Classes whose renamed fields are judged by their types, which say more than values do. */
  readonly judgedByType: (type: string) => boolean;
  /** Whether what has names and no class is a record, whose fields come and go, and no map. */
  readonly records: boolean;
  /** What was there to be stored. */
  readonly stored?: Shown;
  /** What the new job would store itself. */
  readonly now?: Shown;
}

const untyped: ValueTypes = { judgedByType: () => false, records: false };

/**
 * Holds what was read against what was stored, by field name. Nothing is said of what a change of types brings along and does no harm:
 * another class of the same fields (an ArrayList for a List of Arrays), another box of the same number, a field that is gone or new, one
 * value under a new name, and an empty part that is empty in another way.
 */
export function treeDifferences(
  stored: SampleTree,
  read: SampleTree,
  types: ValueTypes = untyped,
): readonly Difference[] {
  const found: Difference[] = [];
  walk(stored, read, "", types, found);
  return found;
}

function walk(was: SampleTree, is: SampleTree, path: string, types: ValueTypes, found: Difference[]): void {
  // What held nothing has nothing to lose; that a newcomer's value came to lie there shows where it was taken away.
  if (isEmpty(was)) return;
  if (isObject(was) && isObject(is)) walkFields(was, is, path, types, found);
  else if (isEmpty(is)) found.push({ as: "default", path, was, is });
  else if (isList(was) && isList(is) && was.length === is.length) {
    for (const [at, element] of was.entries()) walk(element, is[at] as SampleTree, `${path}[${at}]`, types, found);
  } else if (!sameScalar(was, is)) found.push({ as: "other", path, was, is });
}

type Fields = { readonly [field: string]: SampleTree };

function walkFields(was: Fields, is: Fields, path: string, types: ValueTypes, found: Difference[]): void {
  const [wasClass, isClass] = [was["@class"], is["@class"]];
  const inClass = wasClass !== undefined || isClass !== undefined || types.records;
  const names = Object.keys(was).filter((name) => name !== "@class");
  // Of Protobuf's messages the fields that are set are told. One without any was read out of something else; a class loses its only field, not all.
  if (wasClass !== undefined && wasClass === isClass && names.length > 1 && Object.keys(is).length === 1) {
    found.push({ as: "other", path, was, is });
    return;
  }
  if (isAnotherKind(wasClass, isClass, path, types)) {
    found.push({ as: "other", path, was, is });
    return;
  }
  const fresh = Object.keys(is).filter((name) => name !== "@class" && own(was, name) === undefined);
  for (const name of names) {
    const at = path === "" ? name : `${path}.${name}`;
    const [old, now] = [was[name] as SampleTree, own(is, name)];
    if (now !== undefined) walk(old, now, at, types, found);
    else if (isEmpty(old)) continue;
    // An entry of a map is no field: it does not go with a class that was edited.
    else if (!inClass) found.push(entryGone(name, old, is, fresh, path));
    else if (fresh.some((name) => same(old, is[name] as SampleTree))) continue;
    else if (isUnset(wasClass, isClass, name, types)) found.push({ as: "default", path: at, was: old, is: null });
    // Of a subclass the base class is left; a class in the place of another one has the fields that it was given.
    else if (wasClass !== isClass && fresh.length === 0 && !tookItsPlace(wasClass, isClass, path, types))
      found.push({ as: "default", path: at, was: old, is: null });
    else if (typeof wasClass !== "string" || !types.judgedByType(wasClass)) {
      const newcomer = fresh.find((name) => isEmpty(is[name] as SampleTree) && alike(old, is[name] as SampleTree));
      if (newcomer !== undefined)
        found.push({ as: "renamed", path: at, was: old, is: is[newcomer] as SampleTree, newcomer });
    }
  }
}

/** A class that stood beside the other one, and did not take its place: which of the two a value is was told by something that changed. */
const isAnotherKind = (was: SampleTree | undefined, is: SampleTree | undefined, path: string, types: ValueTypes) =>
  typeof was === "string" && typeof is === "string" && was !== is && types.stored?.beside(path, was, is) === true;

/** The new job stores objects of this class there and none of that, and the deployed one the other way round. */
const tookItsPlace = (was: SampleTree | undefined, is: SampleTree | undefined, path: string, types: ValueTypes) =>
  typeof was === "string" &&
  typeof is === "string" &&
  types.stored?.stands(path, is) === false &&
  types.now?.stands(path, is) === true &&
  !types.now.stands(path, was);

/** Of Protobuf's messages the fields that are set are told: the class still has this one, and it was not found. */
const isUnset = (was: SampleTree | undefined, is: SampleTree | undefined, field: string, types: ValueTypes) =>
  typeof was === "string" && was === is && types.now?.holds(was, field) === true;

/** What lies under another key is read as another entry. */
function entryGone(key: string, old: SampleTree, is: Fields, fresh: readonly string[], path: string): Difference {
  const other = fresh.find((name) => same(old, is[name] as SampleTree));
  return other === undefined
    ? { as: "default", path: path === "" ? key : `${path}.${key}`, was: old, is: null }
    : { as: "other", path, was: key, is: other };
}

const same = (one: SampleTree, other: SampleTree): boolean => {
  const found: Difference[] = [];
  walk(one, other, "", untyped, found);
  return found.length === 0 && isEmpty(one) === isEmpty(other);
};

/** Null says nothing of the type that a newcomer has. */
const alike = (old: SampleTree, newcomer: SampleTree): boolean =>
  newcomer === null || (typeof old === typeof newcomer && isList(old) === isList(newcomer));

const isList = (tree: SampleTree): tree is readonly SampleTree[] => Array.isArray(tree);

const isObject = (tree: SampleTree): tree is Fields => typeof tree === "object" && tree !== null && !isList(tree);

/** Null, a type's default, or made of nothing else. */
function isEmpty(tree: SampleTree): boolean {
  if (isList(tree)) return tree.length === 0;
  if (isObject(tree)) return Object.entries(tree).every(([name, value]) => name === "@class" || isEmpty(value));
  return tree === null || tree === 0 || tree === false || tree === "";
}

/** Numbers by value, whatever box or width they were read into; large ones stand as text. */
function sameScalar(was: SampleTree, is: SampleTree): boolean {
  if (was === is) return true;
  if (typeof was === "number" && typeof is === "number")
    return Math.fround(was) === Math.fround(is) && !isWhole(was, is);
  return isPlain(was) && isPlain(is) && String(was) === String(is);
}

/** Two whole numbers that differ are two numbers, however near they are to each other for a float. */
const isWhole = (was: number, is: number): boolean => Number.isInteger(was) && Number.isInteger(is);

const isPlain = (tree: SampleTree): tree is string | number => typeof tree === "string" || typeof tree === "number";
