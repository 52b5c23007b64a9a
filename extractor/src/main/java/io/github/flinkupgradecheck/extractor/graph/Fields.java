package io.github.flinkupgradecheck.extractor.graph;

import java.lang.reflect.Field;

/**
 * Writes a private field of Flink; only for a short while, to ask the hasher about a graph that differs in
 * that field.
 */
final class Fields {
  private Fields() {}

  static void set(Object target, String name, Object value) {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
        return;
      } catch (NoSuchFieldException goOn) {
        // look in the superclass
      } catch (IllegalAccessException closed) {
        throw new IllegalStateException(target.getClass().getName() + "." + name + " cannot be written.", closed);
      }
    }
    throw new IllegalStateException(target.getClass().getName() + " has no field " + name + ".");
  }
}
