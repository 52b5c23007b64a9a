import { oneLine, UsageError } from "../../errors.js";
import type { Java } from "./inspect.js";
import { javasFor } from "./madeFor.js";
import { javaPlaces, type Place, type WhereToLook } from "./places.js";

/** Java feature version below which the extractor is not run. */
export const oldestJava = 11;

/** What a job asks of a Java. */
export interface Asked {
  /** Version that its own classes need; an older Java cannot load them. */
  readonly needed: number;
  /** Version that every class looked at in its JAR could be loaded with; some libraries bring classes for later Javas that nothing asks for. */
  readonly wished?: number;
  /** Version of its Flink, where it is known. */
  readonly flink?: string;
  /** Who needs it, for a sentence. */
  readonly who: string;
}

/**
 * The Java to run a job with. The one that is set for this step (JAVA_HOME, else the PATH) if the job's Flink is made for it; otherwise one that it
 * is made for, of those that a hosted runner has beside; otherwise the first that can load the job's classes, in the order of the places.
 * Says which where it is not the first that was found, and why.
 */
export async function findJava(where: WhereToLook, asked: Asked, say: (sentence: string) => void): Promise<Java> {
  const places = await javaPlaces(where);
  const least = Math.max(oldestJava, asked.needed);
  const able = places.filter(has).filter(({ java }) => java.version >= least);
  const wished = able.filter(({ java }) => java.version >= (asked.wished ?? 0));
  const among = wished.length > 0 ? wished : able;
  const [usual] = among;
  if (usual === undefined) throw tooOld(places, least, asked);
  const made = asked.flink === undefined ? [] : javasFor(asked.flink);
  const isMadeFor = ({ java }: Found): boolean => made.includes(java.version);
  const rank = ({ java }: Found): number => made.indexOf(java.version);
  const chosen = isMadeFor(usual) ? usual : (among.filter(isMadeFor).sort((a, b) => rank(a) - rank(b))[0] ?? usual);
  const first = places.find(has);
  if (first !== undefined && first.java.version !== chosen.java.version) say(instead(chosen, first, least, asked));
  return chosen.java;
}

type Found = Required<Place>;
const has = (place: Place): place is Found => place.java !== undefined;

function instead(chosen: Found, first: Found, least: number, { who, flink, wished = 0 }: Asked): string {
  const because =
    first.java.version < least
      ? `${who} needs Java ${least}`
      : first.java.version < wished && chosen.java.version >= wished
        ? `some classes in the JAR of ${who} need Java ${wished}`
        : `Flink ${oneLine(flink ?? "", 40)} is made for Java ${javasFor(flink ?? "")
            .toSorted((a, b) => a - b)
            .join(", ")}`;
  return `Java ${chosen.java.version} (${oneLine(chosen.name)}) is used instead of Java ${first.java.version} (${oneLine(first.name)}), because ${because}; --java says otherwise`;
}

function tooOld(places: readonly Place[], least: number, { who }: Asked): UsageError {
  const tried = places.map(({ name, java }) =>
    java ? `${name} is Java ${java.version}` : `${name} has no working Java`,
  );
  return new UsageError(
    `No Java of version ${least} or later was found, which ${who} needs (${oneLine(tried.join("; "), 1000)}). ` +
      `Install a JDK ${least} and set JAVA_HOME, or name its directory with --java.`,
  );
}
