package io.github.flinkupgradecheck.extractor.agent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Methods of the JDK that answer otherwise each time, and those of {@link Steady} that stand in for them in the team's code. */
public final class StandIns {
  private static final String CLOCK = "Ljava/time/Clock;";
  private static final String ZONE = "Ljava/time/ZoneId;";

  /** {@code owner.name(type)} -> name and type of the stand-in. */
  private static final Map<String, String[]> METHODS = new HashMap<>();
  /** Types whose constructor without anything takes the time or a seed, with the stand-in that is handed to the one that takes a number. */
  private static final Map<String, String> CONSTRUCTORS = new HashMap<>();
  /** Generators whose methods are stood in for, as far as they are listed. */
  private static final Set<String> SOURCES =
      new HashSet<>(
          Arrays.asList(
              "java/util/concurrent/ThreadLocalRandom.current",
              "java/security/SecureRandom.<init>",
              "java/security/SecureRandom.getInstance",
              "java/security/SecureRandom.getInstanceStrong"));

  static {
    same("java/lang/System", "currentTimeMillis", "()J");
    same("java/lang/System", "nanoTime", "()J");
    same("java/time/Clock", "systemUTC", "()" + CLOCK);
    same("java/time/Clock", "systemDefaultZone", "()" + CLOCK);
    same("java/time/Clock", "system", "(" + ZONE + ")" + CLOCK);
    METHODS.put("java/time/Clock.millis()J", new String[] {"millis", "(" + CLOCK + ")J"});
    METHODS.put("java/time/Clock.instant()Ljava/time/Instant;", new String[] {"instant", "(" + CLOCK + ")Ljava/time/Instant;"});
    now("Instant", "instant");
    now("LocalDate", "localDate");
    now("LocalTime", "localTime");
    now("LocalDateTime", "localDateTime");
    now("ZonedDateTime", "zonedDateTime");
    now("OffsetDateTime", "offsetDateTime");
    for (String given : new String[] {"", "Ljava/util/TimeZone;", "Ljava/util/Locale;", "Ljava/util/TimeZone;Ljava/util/Locale;"}) {
      String type = "(" + given + ")Ljava/util/Calendar;";
      METHODS.put("java/util/Calendar.getInstance" + type, new String[] {"calendar", type});
    }
    same("java/util/UUID", "randomUUID", "()Ljava/util/UUID;");
    same("java/lang/Math", "random", "()D");
    same("java/net/InetAddress", "getLocalHost", "()Ljava/net/InetAddress;");
    String threads = "java/util/concurrent/ThreadLocalRandom";
    String secure = "java/security/SecureRandom";
    random(threads, "nextInt", "()I", "(I)I", "(II)I");
    random(threads, "nextLong", "()J", "(J)J", "(JJ)J");
    random(secure, "nextInt", "()I", "(I)I");
    random(secure, "nextLong", "()J");
    for (String owner : new String[] {threads, secure}) {
      random(owner, "nextDouble", "()D");
      random(owner, "nextGaussian", "()D");
      random(owner, "nextBoolean", "()Z");
      random(owner, "nextBytes", "([B)V");
    }
    same("java/util/Collections", "shuffle", "(Ljava/util/List;)V");
    CONSTRUCTORS.put("java/util/Date", "currentTimeMillis");
    CONSTRUCTORS.put("java/util/Random", "seed");
    CONSTRUCTORS.put("java/util/SplittableRandom", "seed");
  }

  private StandIns() {}

  /**
   * Whether what a call answers is the same each time while an operator is rehearsed.
   *
   * @param caller name of the class that it stands in
   */
  public static boolean has(String caller, String owner, String name, String type) {
    return UserRewriter.watches(caller) && known(owner, name, type);
  }

  private static boolean known(String owner, String name, String type) {
    return METHODS.containsKey(owner + "." + name + type)
        || SOURCES.contains(owner + "." + name)
        || forConstructor(owner, name, type) != null;
  }

  /** Name and type of a method of {@link Steady}, or null. */
  static String[] forMethod(String owner, String name, String type) {
    return METHODS.get(owner + "." + name + type);
  }

  /** Name of a method of {@link Steady} that gives a number to the constructor, or null. */
  static String forConstructor(String owner, String name, String type) {
    return name.equals("<init>") && type.equals("()V") ? CONSTRUCTORS.get(owner) : null;
  }

  private static void same(String owner, String name, String type) {
    METHODS.put(owner + "." + name + type, new String[] {name, type});
  }

  private static void now(String owner, String standIn) {
    String type = "Ljava/time/" + owner + ";";
    METHODS.put("java/time/" + owner + ".now()" + type, new String[] {standIn, "()" + type});
    METHODS.put("java/time/" + owner + ".now(" + CLOCK + ")" + type, new String[] {standIn + "By", "(" + CLOCK + ")" + type});
    if (!owner.equals("Instant")) {
      METHODS.put("java/time/" + owner + ".now(" + ZONE + ")" + type, new String[] {standIn + "In", "(" + ZONE + ")" + type});
    }
  }

  private static void random(String owner, String name, String... types) {
    for (String type : types) {
      METHODS.put(owner + "." + name + type, new String[] {name, "(L" + owner + ";" + type.substring(1)});
    }
  }
}
