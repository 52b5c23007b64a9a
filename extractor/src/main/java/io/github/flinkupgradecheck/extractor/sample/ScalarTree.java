package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.Hex;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** Values without parts as plain data. Numbers are numbers whatever box they lie in, as far as every reader of JSON keeps them exactly. */
final class ScalarTree {
  /** Beyond it JavaScript's numbers are no longer exact. */
  private static final long MOST_EXACT = (1L << 53) - 1;

  private ScalarTree() {}

  /** Null for a value that has parts. */
  static JsonValue of(Object value) {
    if (value instanceof CharSequence || value instanceof Character) {
      return Json.value(ValueTree.bounded(value.toString()));
    }
    if (value instanceof Boolean) {
      return Json.value((Boolean) value);
    }
    if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
      long number = ((Number) value).longValue();
      return Math.abs(number) <= MOST_EXACT && number != Long.MIN_VALUE ? Json.value(number) : Json.value(value.toString());
    }
    if (value instanceof Double || value instanceof Float) {
      return number(((Number) value).doubleValue());
    }
    if (value instanceof BigInteger || value instanceof BigDecimal) {
      return Json.value(ValueTree.bounded(value.toString()));
    }
    if (value instanceof Enum) {
      return Json.value(((Enum<?>) value).name());
    }
    if (value instanceof Class) {
      return Json.value(((Class<?>) value).getName());
    }
    if (value instanceof ByteBuffer) {
      ByteBuffer copy = ((ByteBuffer) value).duplicate();
      byte[] bytes = new byte[copy.remaining()];
      copy.get(bytes);
      return Json.value(hex(bytes));
    }
    return null;
  }

  /** One of the platform's other classes: what it says of itself, unless that is its identity or hangs on the place. */
  static JsonValue ofPlatform(Object value) {
    if (value instanceof Date) {
      // Of all dates, java.sql's too: their texts are those of a time zone.
      return Json.value(((Date) value).getTime() + nanos(value));
    }
    if (value instanceof Calendar) {
      return Json.value(String.valueOf(((Calendar) value).getTimeInMillis()));
    }
    if (value instanceof TimeZone) {
      return Json.value(((TimeZone) value).getID());
    }
    try {
      boolean says = value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
      return Json.value(says ? ValueTree.bounded(value.toString()) : value.getClass().getName());
    } catch (ReflectiveOperationException | RuntimeException unable) {
      return Json.value(value.getClass().getName());
    }
  }

  static JsonValue ofManifest(JsonValue number) {
    boolean whole = number.toString().matches("-?\\d{1,18}");
    return whole ? number : number(number.asDouble());
  }

  static String hex(byte[] bytes) {
    return ValueTree.bounded(Hex.of(bytes));
  }

  private static String nanos(Object date) {
    return date instanceof java.sql.Timestamp ? "ms+" + ((java.sql.Timestamp) date).getNanos() + "ns" : "ms";
  }

  /** Whole ones as whole numbers, so that a number that changed its box stays equal. */
  private static JsonValue number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Json.value(Double.toString(number));
    }
    long whole = (long) number;
    boolean exact = whole == number && Math.abs(whole) <= MOST_EXACT && !(whole == 0 && 1 / number < 0);
    return exact ? Json.value(whole) : Json.value(number);
  }
}
