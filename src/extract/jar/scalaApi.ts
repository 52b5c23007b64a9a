import type { Archive } from "./archive.js";

/**
 * Whether the JAR bundles Flink's Scala API. A cluster of Flink 1 has that in `lib`, where Flink looks for it: the copy inside the JAR is passed over, and tuples
 * of Scala's cannot be summed up by position without the cluster's (`ScalaProductFieldAccessorFactory`). A JAR that leaves it out misses its classes aloud.
 */
export const bundlesScalaApi = ({ entries }: Archive): boolean =>
  entries.has("org/apache/flink/api/scala/package.class");
