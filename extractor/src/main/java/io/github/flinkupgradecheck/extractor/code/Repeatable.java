package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.agent.StandIns;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether code can be expected to do the same on another day: nothing that it reaches asks for chance or for the time, except where something stands in for what it asks
 * while an operator is rehearsed.
 */
final class Repeatable {
  private static final Set<String> OTHERWISE =
      new HashSet<>(
          Arrays.asList(
              "java/lang/System.nanoTime",
              "java/lang/System.identityHashCode",
              "java/lang/Math.random",
              "java/util/UUID.randomUUID",
              "java/util/concurrent/ThreadLocalRandom.current",
              "java/util/Calendar.getInstance",
              "java/net/InetAddress.getLocalHost"));
  private static final Set<String> OTHERWISE_NEW =
      new HashSet<>(Arrays.asList("java/util/Date", "java/util/Random", "java/util/SplittableRandom", "java/util/GregorianCalendar"));

  private static final Pattern STATES_OF_MAPS =
      Pattern.compile("org/apache/flink/api/common/state/(v2/)?(Map|Broadcast|ReadOnlyBroadcast)State");
  private static final Set<String> ITERATING =
      new HashSet<>(
          Arrays.asList(
              "entries", "keys", "values", "iterator", "immutableEntries", "asyncEntries", "asyncKeys", "asyncValues"));

  private Repeatable() {}

  static boolean is(Reach reach, ClassFiles files) {
    for (MethodRef method : reach.methods) {
      for (MethodRef call : files.steps(method).calls) {
        if (asksForMore(call) && !StandIns.has(method.owner, call.owner, call.name, call.type)) {
          return false;
        }
      }
    }
    return reach.complete();
  }

  /** Whether it goes through a map or broadcast state, in the order of a hash table. */
  static boolean iteratesMaps(Reach reach, ClassFiles files) {
    for (MethodRef method : reach.methods) {
      for (MethodRef call : files.steps(method).calls) {
        if (STATES_OF_MAPS.matcher(call.owner).matches() && ITERATING.contains(call.name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean asksForMore(MethodRef call) {
    boolean fresh = call.name.equals("<init>") && call.type.equals("()V") && OTHERWISE_NEW.contains(call.owner);
    boolean time = call.owner.startsWith("java/time/") && (call.name.equals("now") || call.name.startsWith("system"));
    // As long as only libraries ask for it, in whose answers it hardly ever shows: there nothing stands in.
    boolean instant = call.owner.equals("java/time/Instant") && call.type.equals("()Ljava/time/Instant;");
    return fresh
        || time && !instant
        || call.owner.equals("java/security/SecureRandom")
        || OTHERWISE.contains(call.owner + "." + call.name);
  }
}
