package io.github.flinkupgradecheck.extractor.agent;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What the team's code calls in place of the JDK's methods that answer otherwise each time (see {@link UserRewriter}): while an operator is rehearsed, one and the same;
 * else what the JDK says. Public and static for that reason; methods of an instance take it first.
 */
public final class Steady {
  /** As wide as a real one, and of the version that real ones are of. */
  private static final UUID ID = new UUID(0x5f3e_91c7_2ad8_4b60L, 0x9c41_7e0d_b5a2_68f3L);

  private static final long SEED = 42;

  private Steady() {}

  public static long currentTimeMillis() {
    return FixedTime.stands() ? FixedTime.MILLIS : System.currentTimeMillis();
  }

  public static long nanoTime() {
    return FixedTime.stands() ? FixedTime.MILLIS : System.nanoTime();
  }

  public static Clock systemUTC() {
    return steady(Clock.systemUTC());
  }

  public static Clock systemDefaultZone() {
    return steady(Clock.systemDefaultZone());
  }

  public static Clock system(ZoneId zone) {
    return steady(Clock.system(zone));
  }

  public static long millis(Clock clock) {
    return steady(clock).millis();
  }

  public static Instant instant(Clock clock) {
    return steady(clock).instant();
  }

  public static Instant instant() {
    return Instant.now(systemUTC());
  }

  public static Instant instantBy(Clock clock) {
    return Instant.now(steady(clock));
  }

  public static LocalDate localDate() {
    return LocalDate.now(systemDefaultZone());
  }

  public static LocalDate localDateIn(ZoneId zone) {
    return LocalDate.now(system(zone));
  }

  public static LocalDate localDateBy(Clock clock) {
    return LocalDate.now(steady(clock));
  }

  public static LocalTime localTime() {
    return LocalTime.now(systemDefaultZone());
  }

  public static LocalTime localTimeIn(ZoneId zone) {
    return LocalTime.now(system(zone));
  }

  public static LocalTime localTimeBy(Clock clock) {
    return LocalTime.now(steady(clock));
  }

  public static LocalDateTime localDateTime() {
    return LocalDateTime.now(systemDefaultZone());
  }

  public static LocalDateTime localDateTimeIn(ZoneId zone) {
    return LocalDateTime.now(system(zone));
  }

  public static LocalDateTime localDateTimeBy(Clock clock) {
    return LocalDateTime.now(steady(clock));
  }

  public static ZonedDateTime zonedDateTime() {
    return ZonedDateTime.now(systemDefaultZone());
  }

  public static ZonedDateTime zonedDateTimeIn(ZoneId zone) {
    return ZonedDateTime.now(system(zone));
  }

  public static ZonedDateTime zonedDateTimeBy(Clock clock) {
    return ZonedDateTime.now(steady(clock));
  }

  public static OffsetDateTime offsetDateTime() {
    return OffsetDateTime.now(systemDefaultZone());
  }

  public static OffsetDateTime offsetDateTimeIn(ZoneId zone) {
    return OffsetDateTime.now(system(zone));
  }

  public static OffsetDateTime offsetDateTimeBy(Clock clock) {
    return OffsetDateTime.now(steady(clock));
  }

  public static Calendar calendar() {
    return steady(Calendar.getInstance());
  }

  public static Calendar calendar(TimeZone zone) {
    return steady(Calendar.getInstance(zone));
  }

  public static Calendar calendar(Locale locale) {
    return steady(Calendar.getInstance(locale));
  }

  public static Calendar calendar(TimeZone zone, Locale locale) {
    return steady(Calendar.getInstance(zone, locale));
  }

  public static UUID randomUUID() {
    return FixedTime.stands() ? ID : UUID.randomUUID();
  }

  public static double random() {
    return FixedTime.stands() ? 0.5 : Math.random();
  }

  /** For a generator that was to be made with a seed of its own. */
  public static long seed() {
    return FixedTime.stands() ? SEED : ThreadLocalRandom.current().nextLong();
  }

  public static int nextInt(ThreadLocalRandom random) {
    return FixedTime.stands() ? (int) SEED : random.nextInt();
  }

  public static int nextInt(ThreadLocalRandom random, int bound) {
    return FixedTime.stands() && bound > 0 ? bound / 2 : random.nextInt(bound);
  }

  public static int nextInt(ThreadLocalRandom random, int from, int to) {
    return FixedTime.stands() && from < to ? from : random.nextInt(from, to);
  }

  public static long nextLong(ThreadLocalRandom random) {
    return FixedTime.stands() ? SEED : random.nextLong();
  }

  public static long nextLong(ThreadLocalRandom random, long bound) {
    return FixedTime.stands() && bound > 0 ? bound / 2 : random.nextLong(bound);
  }

  public static long nextLong(ThreadLocalRandom random, long from, long to) {
    return FixedTime.stands() && from < to ? from : random.nextLong(from, to);
  }

  public static double nextDouble(ThreadLocalRandom random) {
    return FixedTime.stands() ? 0.5 : random.nextDouble();
  }

  public static double nextGaussian(ThreadLocalRandom random) {
    return FixedTime.stands() ? 0 : random.nextGaussian();
  }

  public static boolean nextBoolean(ThreadLocalRandom random) {
    return !FixedTime.stands() && random.nextBoolean();
  }

  public static void nextBytes(ThreadLocalRandom random, byte[] bytes) {
    (FixedTime.stands() ? new Random(SEED) : random).nextBytes(bytes);
  }

  public static int nextInt(SecureRandom random) {
    return FixedTime.stands() ? (int) SEED : random.nextInt();
  }

  public static int nextInt(SecureRandom random, int bound) {
    return FixedTime.stands() && bound > 0 ? bound / 2 : random.nextInt(bound);
  }

  public static long nextLong(SecureRandom random) {
    return FixedTime.stands() ? SEED : random.nextLong();
  }

  public static double nextDouble(SecureRandom random) {
    return FixedTime.stands() ? 0.5 : random.nextDouble();
  }

  public static double nextGaussian(SecureRandom random) {
    return FixedTime.stands() ? 0 : random.nextGaussian();
  }

  public static boolean nextBoolean(SecureRandom random) {
    return !FixedTime.stands() && random.nextBoolean();
  }

  public static void nextBytes(SecureRandom random, byte[] bytes) {
    (FixedTime.stands() ? new Random(SEED) : random).nextBytes(bytes);
  }

  public static void shuffle(List<?> list) {
    if (FixedTime.stands()) {
      Collections.shuffle(list, new Random(SEED));
    } else {
      Collections.shuffle(list);
    }
  }

  public static InetAddress getLocalHost() throws UnknownHostException {
    return FixedTime.stands()
        ? InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1})
        : InetAddress.getLocalHost();
  }

  /** A clock of the team's own goes by what it asks itself. */
  private static Clock steady(Clock clock) {
    boolean systems = clock != null && clock.getClass().getName().equals("java.time.Clock$SystemClock");
    return systems && FixedTime.stands() ? Clock.fixed(Instant.ofEpochMilli(FixedTime.MILLIS), clock.getZone()) : clock;
  }

  private static Calendar steady(Calendar calendar) {
    if (FixedTime.stands()) {
      calendar.setTimeInMillis(FixedTime.MILLIS);
    }
    return calendar;
  }
}
