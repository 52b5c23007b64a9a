package io.github.flinkupgradecheck.extractor.key;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What there is in a value whose own hash code is its identity although copies are the same object: constants of enums, and classes. Within one
 * JVM nothing shows that; in the next one they hash otherwise. The hash code of a key may leave them out.
 */
public final class Identity {
  private static final int DEEPEST = 16;
  /** What a function is handed to work with, and keeps in fields beside its own data. */
  private static final Pattern OF_THE_RUNTIME =
      Pattern.compile("^org\\.apache\\.flink\\.(?:runtime|streaming|metrics|contrib|state|api\\.common\\.(?:state|functions|accumulators))\\.");

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Class<?>> found = new LinkedHashSet<>();
  /** Whether a hash table with more than one entry has such keys. */
  private boolean inOrder;

  private Identity() {}

  /** Classes of the constants, and the classes that are values themselves. */
  static Set<Class<?>> classesIn(Object key) {
    Identity identity = new Identity();
    identity.in(key, 0);
    return identity.found;
  }

  /** Whether it is iterated in another order in the next JVM: a hash table goes by the hash codes of its keys. */
  public static boolean orders(Object value) {
    Identity identity = new Identity();
    identity.in(value, 0);
    return identity.inOrder;
  }

  /** The same of what an operator keeps in fields of its own or of its function. */
  public static boolean ordersInFields(Object holder) {
    Identity identity = new Identity();
    identity.inFields(holder, 0);
    return identity.inOrder;
  }

  private void in(Object value, int depth) {
    if (value == null || depth > DEEPEST) {
      return;
    }
    if (value instanceof Enum) {
      found.add(((Enum<?>) value).getDeclaringClass());
    } else if (value instanceof Class) {
      found.add((Class<?>) value);
    } else if (seen.add(value)) {
      inside(value, depth + 1);
    }
  }

  private void inside(Object value, int depth) {
    if (value instanceof Collection) {
      inOrder |= isHashed(value, (Collection<?>) value);
      anyOf((Collection<?>) value, depth);
    } else if (value instanceof Map) {
      inOrder |= isHashed(value, ((Map<?, ?>) value).keySet());
      anyOf(((Map<?, ?>) value).keySet(), depth);
      anyOf(((Map<?, ?>) value).values(), depth);
    } else if (value instanceof Optional) {
      in(((Optional<?>) value).orElse(null), depth);
    } else if (value instanceof Object[]) {
      anyOf(Arrays.asList((Object[]) value), depth);
    } else if (!value.getClass().getName().startsWith("java.") && !OF_THE_RUNTIME.matcher(value.getClass().getName()).find()) {
      inFields(value, depth);
    }
  }

  private static boolean isHashed(Object table, Collection<?> keys) {
    boolean hashed = table instanceof HashMap || table instanceof HashSet || table instanceof ConcurrentHashMap;
    boolean linked = table instanceof LinkedHashMap || table instanceof LinkedHashSet;
    return hashed && !linked && keys.size() > 1 && !classesIn(keys.toArray()).isEmpty();
  }

  private void anyOf(Collection<?> values, int depth) {
    for (Object value : values) {
      in(value, depth);
    }
  }

  private void inFields(Object value, int depth) {
    for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
          continue;
        }
        try {
          field.setAccessible(true);
          in(field.get(value), depth);
        } catch (IllegalAccessException | RuntimeException closed) {
          // what cannot be looked into is taken for ordinary
        }
      }
    }
  }
}
