package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Whether a value is one that every JVM would make. A constructor may have put the time, a random number or a counter into it; those would
 * make another manifest of the same job every time.
 */
final class Steady {
  private static final long DAY_MILLIS = 86_400_000;
  private static final long[] PER_MILLI = {1, 1_000, 1_000_000};

  private Steady() {}

  /** Two made one after the other are equal, and nothing in them is near to now. */
  static boolean is(JsonValue tree, JsonValue again) {
    return tree.equals(again) && !dated(tree, Instant.now());
  }

  private static boolean dated(JsonValue tree, Instant now) {
    if (tree.isObject()) {
      for (JsonObject.Member member : tree.asObject()) {
        if (dated(member.getValue(), now)) {
          return true;
        }
      }
      return false;
    }
    if (tree.isArray()) {
      for (JsonValue element : tree.asArray()) {
        if (dated(element, now)) {
          return true;
        }
      }
      return false;
    }
    return tree.isString() ? says(tree.asString(), now) : tree.isNumber() && near(tree.asDouble(), now.toEpochMilli());
  }

  private static boolean near(double number, long now) {
    boolean near = Math.abs(number * 1_000 - now) < DAY_MILLIS;
    for (long unit : PER_MILLI) {
      near |= Math.abs(number / unit - now) < DAY_MILLIS;
    }
    return near;
  }

  private static boolean says(String text, Instant now) {
    for (int days = -1; days <= 1; days++) {
      if (text.contains(now.plus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC).toLocalDate().toString())) {
        return true;
      }
    }
    // Milliseconds and more, as text.
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end >= 13 && end <= 19 && near(Double.parseDouble(text.substring(0, end)), now.toEpochMilli());
  }
}
