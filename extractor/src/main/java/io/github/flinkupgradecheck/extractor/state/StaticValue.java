package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.util.InstantiationUtil;

/**
 * A static field with another content than in a process that has only loaded its class: its value, or what is in the only instance of a Scala or Kotlin object.
 */
final class StaticValue {
  /** What is done, and what undoes it. */
  private interface Step {
    void take() throws Exception;
  }

  private final List<Step> takeOut = new ArrayList<>();
  private final List<Step> putBack = new ArrayList<>();

  private StaticValue() {}

  /** Constants of enums, loggers and whatever else holds nothing that {@code main()} would set are left out. */
  static boolean mayChange(Field field) throws IllegalAccessException {
    Class<?> owner = field.getDeclaringClass();
    boolean only = field.getType() == owner && !owner.isEnum();
    if (only) {
      return hasVariables(owner);
    }
    return !Modifier.isFinal(field.getModifiers())
        || Map.class.isAssignableFrom(field.getType())
        || Collection.class.isAssignableFrom(field.getType())
        || StateDescriptor.class.isAssignableFrom(field.getType());
  }

  /**
   * Null where both are the same, and where the other's value cannot be had under this class loader.
   *
   * @param anew the same field of the class as another class loader has it
   */
  static StaticValue differing(Field field, Field anew, ClassLoader loader) throws Exception {
    Object here = field.get(null);
    Object there = anew.get(null);
    if (same(here, there)) {
      return null;
    }
    StaticValue value = new StaticValue();
    boolean only = field.getType() == field.getDeclaringClass() && here != null && there != null;
    if (only) {
      value.fields(here, here.getClass(), there, there.getClass(), loader);
    } else {
      value.field(field, null, there, loader);
    }
    return value.takeOut.isEmpty() ? null : value;
  }

  void takeOut() {
    take(takeOut);
  }

  void putBack() {
    take(putBack);
  }

  private static void take(List<Step> steps) {
    for (Step step : steps) {
      try {
        step.take();
      } catch (Exception unable) {
        // It stays as main() left it.
      }
    }
  }

  private static boolean hasVariables(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if ((field.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Object here, Object there) {
    return ValueTree.of(here).equals(ValueTree.of(there));
  }

  /** Fields of an object, of its class and those above. */
  private void fields(Object here, Class<?> type, Object there, Class<?> anew, ClassLoader loader) throws Exception {
    for (Class<?> at = type, other = anew; at != Object.class; at = at.getSuperclass(), other = other.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          Field twin = other.getDeclaredField(field.getName());
          field.setAccessible(true);
          twin.setAccessible(true);
          if (!same(field.get(here), twin.get(there))) {
            field(field, here, twin.get(there), loader);
          }
        }
      }
    }
  }

  /** What a function of the job holds besides stays as it is: it was written with the job. */
  private void field(Field field, Object of, Object there, ClassLoader loader) throws Exception {
    if (there != null && !(there instanceof Serializable)) {
      return;
    }
    Object copy = copy(there, loader);
    Object here = field.get(of);
    boolean constant = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
    takeOut.add(() -> set(field, of, copy, constant));
    putBack.add(() -> set(field, of, here, constant));
  }

  /** Java lets nobody write into a constant but {@code sun.misc.Unsafe}. */
  private static void set(Field field, Object of, Object value, boolean constant) throws Exception {
    if (!constant) {
      field.set(of, value);
      return;
    }
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field only = type.getDeclaredField("theUnsafe");
    only.setAccessible(true);
    Object unsafe = only.get(null);
    Object base = type.getMethod("staticFieldBase", Field.class).invoke(unsafe, field);
    Object offset = type.getMethod("staticFieldOffset", Field.class).invoke(unsafe, field);
    type.getMethod("putObjectVolatile", Object.class, long.class, Object.class).invoke(unsafe, base, offset, value);
  }

  /** By the class loader here. */
  private static Object copy(Object there, ClassLoader loader) throws Exception {
    return there == null ? null : InstantiationUtil.deserializeObject(InstantiationUtil.serializeObject(there), loader);
  }
}
