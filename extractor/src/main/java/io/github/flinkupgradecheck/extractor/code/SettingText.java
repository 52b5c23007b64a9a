package io.github.flinkupgradecheck.extractor.code;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A setting in a field of a function as text: numbers, flags, texts, enums, times, and collections and arrays of them. */
final class SettingText {
  private static final int MAX_ELEMENTS = 1000;
  private static final int MAX_DEPTH = 4;

  private SettingText() {}

  /** Null for what is no setting. */
  static String of(Object value) {
    return of(value, 0);
  }

  private static String of(Object value, int depth) {
    if (value instanceof String) {
      return text((String) value);
    } else if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
      return String.valueOf(value);
    } else if (value instanceof Enum) {
      return ((Enum<?>) value).name();
    } else if (value == null || depth >= MAX_DEPTH) {
      return null;
    } else if (value instanceof Map) {
      return entries((Map<?, ?>) value, depth + 1);
    } else if (value instanceof Collection) {
      List<String> texts = elements((Collection<?>) value, depth + 1);
      // A set has whatever order its hash codes give it.
      if (value instanceof Set) {
        Collections.sort(texts);
      }
      return texts.toString();
    } else if (value.getClass().isArray()) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < Math.min(Array.getLength(value), MAX_ELEMENTS); i++) {
        elements.add(Array.get(value, i));
      }
      return elements(elements, depth + 1).toString();
    }
    return value.getClass().getName().startsWith("java.time.") ? value.toString() : null;
  }

  /**
   * A text that is JSON counts without its order: options that are written from a hash map (those of Apache Beam, in each of its key selectors) stand
   * otherwise in each JVM.
   */
  private static String text(String text) {
    String trimmed = text.trim();
    boolean json =
        trimmed.startsWith("{") && trimmed.endsWith("}") || trimmed.startsWith("[") && trimmed.endsWith("]");
    if (!json) {
      return text;
    }
    String[] parts = trimmed.split("[{}\\[\\],\\s]+");
    Arrays.sort(parts);
    return String.join(",", parts);
  }

  private static List<String> elements(Collection<?> values, int depth) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      if (texts.size() == MAX_ELEMENTS) {
        break;
      }
      texts.add(String.valueOf(of(value, depth)));
    }
    return texts;
  }

  private static String entries(Map<?, ?> map, int depth) {
    List<String> texts = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (texts.size() == MAX_ELEMENTS) {
        break;
      }
      texts.add(of(entry.getKey(), depth) + "=" + of(entry.getValue(), depth));
    }
    Collections.sort(texts);
    return texts.toString();
  }
}
