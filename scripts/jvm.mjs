/** For JVMs that live for seconds: the compiler that makes code fast in the long run takes more of two cores than all the rest. */
export const shortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** The same for the JVM that a JDK's tool (`javac`) runs in. */
export const shortLivedTool = shortLived.map((option) => `-J${option}`);
