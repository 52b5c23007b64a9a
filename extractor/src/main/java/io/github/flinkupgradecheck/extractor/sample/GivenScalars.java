package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Values without parts out of JSON: as JSON has them, and as the text that the type itself writes and reads. */
final class GivenScalars {
  private GivenScalars() {}

  /**
   * Null for a type that has parts.
   *
   * @param json not null
   */
  static Object of(Class<?> type, JsonValue json, String path) {
    try {
      return value(type, json);
    } catch (InvocationTargetException refused) {
      throw new GivenError(path, shown(json) + " is no " + type.getName());
    } catch (RuntimeException | ReflectiveOperationException refused) {
      throw new GivenError(path, shown(json) + " is no " + type.getName());
    }
  }

  static String shown(JsonValue json) {
    String text = json.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }

  private static Object value(Class<?> type, JsonValue json) throws ReflectiveOperationException {
    if (type == Object.class || type == Comparable.class || type == java.io.Serializable.class) {
      return json.isString() ? json.asString() : json.isBoolean() ? (Object) json.asBoolean() : json.isNumber() ? number(json) : null;
    }
    if (type == String.class || type == CharSequence.class) {
      return json.asString();
    }
    if (type == boolean.class || type == Boolean.class) {
      return json.asBoolean();
    }
    if (type == AtomicBoolean.class) {
      return new AtomicBoolean(json.asBoolean());
    }
    if (type == char.class || type == Character.class) {
      if (json.asString().length() != 1) {
        throw new IllegalArgumentException();
      }
      return json.asString().charAt(0);
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(json.asString())) {
          return constant;
        }
      }
      throw new IllegalArgumentException();
    }
    Object number = number(type, json);
    return number == null ? ofText(type, json) : number;
  }

  /** Texts too: beyond 2^53 numbers of JSON are not exact to everybody. */
  private static Object number(Class<?> type, JsonValue json) {
    if (type == long.class || type == Long.class) {
      return decimal(json).longValueExact();
    }
    if (type == int.class || type == Integer.class) {
      return decimal(json).intValueExact();
    }
    if (type == short.class || type == Short.class) {
      return decimal(json).shortValueExact();
    }
    if (type == byte.class || type == Byte.class) {
      return decimal(json).byteValueExact();
    }
    if (type == double.class || type == Double.class || type == Number.class) {
      return json.isString() ? Double.valueOf(json.asString()) : Double.valueOf(json.asDouble());
    }
    if (type == float.class || type == Float.class) {
      return json.isString() ? Float.valueOf(json.asString()) : Float.valueOf((float) json.asDouble());
    }
    if (type == BigDecimal.class) {
      return decimal(json);
    }
    if (type == BigInteger.class) {
      return decimal(json).toBigIntegerExact();
    }
    if (type == AtomicInteger.class) {
      return new AtomicInteger(decimal(json).intValueExact());
    }
    return type == AtomicLong.class ? new AtomicLong(decimal(json).longValueExact()) : null;
  }

  private static Object number(JsonValue json) {
    BigDecimal decimal = decimal(json);
    return decimal.scale() <= 0 ? (Object) decimal.longValueExact() : Double.valueOf(decimal.doubleValue());
  }

  private static BigDecimal decimal(JsonValue json) {
    String text = json.isString() ? json.asString() : json.isNumber() ? json.toString() : "";
    // An exponent of a million would be a number of a million digits.
    if (text.length() > 400 || text.matches(".*[eE][+-]?\\d{4,}")) {
      throw new NumberFormatException();
    }
    return new BigDecimal(text);
  }

  private static Object ofText(Class<?> type, JsonValue json) throws ReflectiveOperationException {
    if (type == UUID.class) {
      return UUID.fromString(json.asString());
    }
    if (type == byte[].class && json.isString()) {
      return hex(json.asString());
    }
    if (type == ByteBuffer.class) {
      return ByteBuffer.wrap(hex(json.asString()));
    }
    if (type == Date.class) {
      return new Date(millis(json));
    }
    if (type == Timestamp.class) {
      return json.isString() && json.asString().contains(" ") ? Timestamp.valueOf(json.asString()) : new Timestamp(millis(json));
    }
    if (type == java.sql.Date.class) {
      return java.sql.Date.valueOf(json.asString());
    }
    if (type == java.sql.Time.class) {
      return java.sql.Time.valueOf(json.asString());
    }
    if (type.getName().startsWith("java.time.")) {
      Method parse = parse(type);
      if (parse != null) {
        return parse.invoke(null, json.asString());
      }
    }
    return null;
  }

  private static Method parse(Class<?> type) {
    try {
      Method parse = type.getMethod("parse", CharSequence.class);
      return Modifier.isStatic(parse.getModifiers()) ? parse : null;
    } catch (NoSuchMethodException none) {
      return null;
    }
  }

  private static long millis(JsonValue json) {
    return json.isNumber() ? json.asLong() : Instant.parse(json.asString()).toEpochMilli();
  }

  private static byte[] hex(String text) {
    if (text.length() % 2 != 0) {
      throw new IllegalArgumentException();
    }
    byte[] bytes = new byte[text.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(text.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }
}
