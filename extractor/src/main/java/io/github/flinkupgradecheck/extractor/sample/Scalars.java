package io.github.flinkupgradecheck.extractor.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Values of the platform's own types that have no parts, one for every number. */
final class Scalars {
  /** In letters of both cases: keys are often put into one. */
  private static final String TEXT = "Text";
  private static final String EXTREME_TEXT = "\u00e4\u20ac\ud83d\ude00\n\"";
  private static final Locale[] LOCALES = {Locale.GERMANY, Locale.FRANCE, Locale.JAPAN, Locale.CANADA, Locale.ITALY};
  private static final String[] CURRENCIES = {"EUR", "JPY", "CHF", "SEK", "INR"};
  private static final Map<Class<?>, LongFunction<Object>> BY_NUMBER = new HashMap<>();

  static {
    BY_NUMBER.put(BigInteger.class, BigInteger::valueOf);
    BY_NUMBER.put(BigDecimal.class, n -> BigDecimal.valueOf(n * 10 + 5, 1));
    BY_NUMBER.put(Date.class, n -> new Date(day(n) + n));
    BY_NUMBER.put(java.sql.Date.class, n -> new java.sql.Date(day(n)));
    BY_NUMBER.put(Time.class, n -> new Time(n * 1_000));
    BY_NUMBER.put(Timestamp.class, n -> new Timestamp(day(n) + n));
    BY_NUMBER.put(Instant.class, n -> Instant.ofEpochSecond(day(n) / 1_000, n));
    BY_NUMBER.put(LocalDate.class, LocalDate::ofEpochDay);
    BY_NUMBER.put(LocalTime.class, n -> LocalTime.ofSecondOfDay(n % 86_400));
    BY_NUMBER.put(LocalDateTime.class, n -> LocalDateTime.ofEpochSecond(day(n) / 1_000, (int) n, ZoneOffset.UTC));
    BY_NUMBER.put(OffsetDateTime.class, n -> Instant.ofEpochMilli(day(n)).atOffset(ZoneOffset.UTC));
    BY_NUMBER.put(ZonedDateTime.class, n -> Instant.ofEpochMilli(day(n)).atZone(ZoneOffset.UTC));
    BY_NUMBER.put(Duration.class, n -> Duration.ofSeconds(n, n));
    BY_NUMBER.put(Period.class, n -> Period.ofDays((int) n));
    BY_NUMBER.put(Year.class, n -> Year.of((int) (1970 + n)));
    BY_NUMBER.put(YearMonth.class, n -> YearMonth.of((int) (1970 + n), 1 + (int) (n % 12)));
    // As wide as real ones are: Kryo writes small numbers in fewer bytes.
    BY_NUMBER.put(UUID.class, n -> new UUID(n * 0x9E3779B97F4A7C15L | 1L << 62, n * 0xC2B2AE3D27D4EB4FL | 1L << 63));
    BY_NUMBER.put(URI.class, n -> URI.create("text:" + n));
    BY_NUMBER.put(Locale.class, n -> LOCALES[(int) (n % LOCALES.length)]);
    BY_NUMBER.put(Currency.class, n -> Currency.getInstance(CURRENCIES[(int) (n % CURRENCIES.length)]));
    BY_NUMBER.put(BitSet.class, n -> BitSet.valueOf(new long[] {n}));
    BY_NUMBER.put(AtomicInteger.class, n -> new AtomicInteger((int) n));
    BY_NUMBER.put(AtomicLong.class, AtomicLong::new);
    BY_NUMBER.put(ByteBuffer.class, n -> ByteBuffer.wrap(new byte[] {(byte) n, 1}));
    BY_NUMBER.put(StringBuilder.class, n -> new StringBuilder(TEXT + n));
  }

  private Scalars() {}

  /** Null for a type that is none of these. */
  static Object of(Class<?> type, Variation variation) {
    if (type == boolean.class || type == Boolean.class) {
      return variation.style != Variation.Style.EMPTIES && variation.nextBoolean();
    }
    if (type == AtomicBoolean.class) {
      return new AtomicBoolean(variation.nextBoolean());
    }
    if (type == String.class || type == CharSequence.class || type == Object.class || type == Comparable.class) {
      return text(variation);
    }
    Object number = number(type, variation);
    if (number != null) {
      return number;
    }
    LongFunction<Object> made = BY_NUMBER.get(type);
    return made == null ? null : made.apply(variation.style == Variation.Style.EMPTIES ? 0 : variation.nextLong());
  }

  private static String text(Variation variation) {
    switch (variation.style) {
      case EMPTIES:
        return "";
      case EXTREMES:
        return EXTREME_TEXT + variation.next();
      case WORD:
      case TEXT:
        return variation.word;
      case BLANKS:
        return " " + TEXT + variation.next() + " ";
      default:
        return TEXT + variation.next();
    }
  }

  private static Object number(Class<?> type, Variation variation) {
    boolean empty = variation.style == Variation.Style.EMPTIES;
    if (type == char.class || type == Character.class) {
      return empty ? '\0' : (char) ('A' + variation.next() % 50_000);
    }
    boolean extreme = variation.style == Variation.Style.EXTREMES;
    if (type == long.class || type == Long.class || type == Number.class) {
      return extreme ? turn(variation, Long.MIN_VALUE, Long.MAX_VALUE) : Long.valueOf(empty ? 0 : variation.nextLong());
    }
    if (type == int.class || type == Integer.class) {
      return extreme ? turn(variation, Integer.MIN_VALUE, Integer.MAX_VALUE) : Integer.valueOf(empty ? 0 : (int) variation.nextLong());
    }
    if (type == short.class || type == Short.class) {
      return extreme ? turn(variation, Short.MIN_VALUE, Short.MAX_VALUE) : Short.valueOf((short) (empty ? 0 : variation.next()));
    }
    if (type == byte.class || type == Byte.class) {
      return extreme ? turn(variation, Byte.MIN_VALUE, Byte.MAX_VALUE) : Byte.valueOf((byte) (empty ? 0 : variation.next()));
    }
    if (type == double.class || type == Double.class) {
      return extreme ? turn(variation, -Double.MAX_VALUE, Double.MIN_VALUE) : Double.valueOf(empty ? 0 : variation.nextLong() + 0.5);
    }
    if (type == float.class || type == Float.class) {
      return extreme ? turn(variation, -Float.MAX_VALUE, Float.MIN_VALUE) : Float.valueOf(empty ? 0 : variation.nextLong() + 0.5f);
    }
    return null;
  }

  private static <T> T turn(Variation variation, T least, T greatest) {
    return variation.next() % 2 == 0 ? least : greatest;
  }

  /** Milliseconds of the n-th day. */
  private static long day(long n) {
    return n * 86_400_000L;
  }
}
