package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fields that make up an object's content: of its class and those above, neither static nor transient; by name, the superclass's first. */
final class ObjectFields {
  private static final Map<Class<?>, List<Field>> KNOWN = new ConcurrentHashMap<>();

  private ObjectFields() {}

  /** Fields that the platform keeps closed are left out. */
  static List<Field> of(Class<?> type) {
    List<Field> known = KNOWN.get(type);
    if (known == null) {
      known = Collections.unmodifiableList(read(type));
      KNOWN.put(type, known);
    }
    return known;
  }

  private static List<Field> read(Class<?> type) {
    List<Field> all = new ArrayList<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      List<Field> own = new ArrayList<>();
      for (Field field : at.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers) && !field.isSynthetic() && open(field)) {
          own.add(field);
        }
      }
      // The order in which reflection lists them is nobody's promise.
      own.sort(Comparator.comparing(Field::getName));
      all.addAll(0, own);
    }
    return all;
  }

  private static boolean open(Field field) {
    try {
      field.setAccessible(true);
      return true;
    } catch (RuntimeException closed) {
      return false;
    }
  }
}
