import { availableParallelism } from "node:os";

/** What Flink's own distribution opens for itself, `env.java.opts.all` of its configuration since 1.18. */
const opened = [
  "java.base/java.lang",
  "java.base/java.net",
  "java.base/java.io",
  "java.base/java.nio",
  "java.base/sun.nio.ch",
  "java.base/java.lang.reflect",
  "java.base/java.text",
  "java.base/java.time",
  "java.base/java.util",
  "java.base/java.util.concurrent",
  "java.base/java.util.concurrent.atomic",
  "java.base/java.util.concurrent.locks",
];
const exported = ["java.base/sun.net.util", "java.rmi/sun.rmi.registry", "java.security.jgss/sun.security.krb5"];

/** Options of the extractor's JVM. It lives for a second or two, so it compiles and collects as cheaply as it can. */
export function jvmOptions(
  version: number,
  places: { readonly home: string; readonly temporary: string; readonly archive?: string },
): readonly string[] {
  return [
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    // On two cores a second compiler takes its time from what is to be compiled.
    ...(availableParallelism() <= 2 ? ["-XX:CICompilerCount=1"] : []),
    // A thread begins with a buffer of its own, by default of 2 MB; of the many that an extraction starts most write a few KB into it and end.
    "-XX:TLABSize=64k",
    // Counters for tools that watch a JVM from outside: a file in the system's temporary directory, which one that is killed leaves there.
    "-XX:-UsePerfData",
    "-Xshare:auto",
    // Reflection that is asked for so seldom is slower with a class of its own than without.
    "-Dsun.reflect.inflationThreshold=1000000",
    ...(places.archive === undefined ? [] : [`-XX:SharedArchiveFile=${places.archive}`]),
    // What a crash leaves must not lie in the checkout.
    `-XX:ErrorFile=${places.temporary}/crash.log`,
    "-XX:-CreateCoredumpOnCrash",
    "-Djava.awt.headless=true",
    `-Djava.io.tmpdir=${places.temporary}`,
    `-Duser.home=${places.home}`,
    // From 16 on Java refuses what Flink, Kryo and chill reflect on; before, it warns of it.
    ...opened.map((one) => `--add-opens=${one}=ALL-UNNAMED`),
    ...exported.map((one) => `--add-exports=${one}=ALL-UNNAMED`),
    // From 24 on Java warns about what Flink's libraries load; a warning is not what anybody asked for.
    ...(version >= 24 ? ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"] : []),
  ];
}
