package io.github.flinkupgradecheck.extractor.key;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether there is something in a key whose own hash code is its identity although copies are the same object: constants of enums, and
 * classes. Within one JVM nothing shows that; in the next one they hash otherwise.
 */
final class Identity {
  private static final int DEEPEST = 16;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Identity() {}

  static boolean isIn(Object key) {
    return new Identity().in(key, 0);
  }

  private boolean in(Object value, int depth) {
    if (value == null || depth > DEEPEST) {
      return false;
    }
    if (value instanceof Enum || value instanceof Class) {
      return true;
    }
    if (!seen.add(value)) {
      return false;
    }
    if (value instanceof Collection) {
      return anyOf((Collection<?>) value, depth);
    }
    if (value instanceof Map) {
      return anyOf(((Map<?, ?>) value).keySet(), depth) || anyOf(((Map<?, ?>) value).values(), depth);
    }
    if (value instanceof Optional) {
      return in(((Optional<?>) value).orElse(null), depth + 1);
    }
    if (value instanceof Object[]) {
      for (int i = 0; i < Array.getLength(value); i++) {
        if (in(Array.get(value, i), depth + 1)) {
          return true;
        }
      }
      return false;
    }
    return !value.getClass().getName().startsWith("java.") && inFields(value, depth);
  }

  private boolean anyOf(Collection<?> values, int depth) {
    for (Object value : values) {
      if (in(value, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean inFields(Object value, int depth) {
    for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
          continue;
        }
        try {
          field.setAccessible(true);
          if (in(field.get(value), depth + 1)) {
            return true;
          }
        } catch (IllegalAccessException | RuntimeException closed) {
          // what cannot be looked into is taken for ordinary
        }
      }
    }
    return false;
  }
}
