import type { FlinkException } from "../manifest/trial.js";

/**
 * The class that was looked for by its name and is not there: a JVM says so, and Kryo (`Unable to find class`), wherever in the chain. Undefined
 * for a class of Flink, the JDK or an array's: what is missing then is no class of the team's.
 */
export function missingClass(exception: FlinkException | undefined): string | undefined {
  if (exception === undefined) return undefined;
  for (const said of [...exception.chain, `${exception.exception}: ${exception.message}`]) {
    const name = named.exec(said)?.[1];
    if (name !== undefined && !foreign.test(name)) return name;
  }
  return undefined;
}

const named = /(?:^java\.lang\.(?:ClassNotFoundException|NoClassDefFoundError): |\bUnable to find class: )([\w.$/]+)/;
const foreign = /^(?:java|javax|org[./]apache[./]flink)[./]|^\[/;
