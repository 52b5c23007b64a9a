package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.state.Drift;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ValueState;

/**
 * Types of the values that states hold, by the fields of live functions and their helpers in which the states lie: {@code ValueState<T>} is
 * written in the class file, though no object of it knows its T.
 */
final class StateFields {
  private static final int MOST_OBJECTS = 500;

  private final Map<Object, String> states;
  private final Map<String, Type> found = new HashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> waiting = new ArrayDeque<>();

  private StateFields(Map<Object, String> states) {
    this.states = states;
  }

  /** By the identity of the state; what no field declares is not there. */
  static Map<String, Type> of(DryOperator run) {
    StateFields fields = new StateFields(run.statesInUse());
    fields.want(run.function());
    while (!fields.waiting.isEmpty()) {
      fields.look(fields.waiting.remove());
    }
    return fields.found;
  }

  private void want(Object object) {
    if (object != null && seen.size() < MOST_OBJECTS && isCode(object.getClass()) && seen.add(object)) {
      waiting.add(object);
    }
  }

  private void look(Object object) {
    Generics generics = new Generics(object.getClass());
    for (Class<?> type = object.getClass(); type != null && isCode(type); type = type.getSuperclass()) {
      try {
        for (Field field : type.getDeclaredFields()) {
          if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            look(field.get(object), field, generics);
          }
        }
      } catch (IllegalAccessException | RuntimeException | LinkageError closed) {
        // what cannot be read declares nothing
      }
    }
  }

  private void look(Object value, Field field, Generics generics) {
    String state = value == null ? null : states.get(value);
    if (state == null && value != null) {
      // Flink hands out lists and maps behind a face of their own.
      Object original = Drift.field(value, "originalState");
      state = original == null ? null : states.get(original);
    }
    if (state == null) {
      want(value);
      return;
    }
    Type held = values(generics.of(field.getGenericType()), field.getType());
    if (held != null) {
      found.putIfAbsent(state, held);
    }
  }

  private static Type values(Type declared, Class<?> raw) {
    Class<?>[] kinds = {ValueState.class, ListState.class, ReducingState.class, MapState.class};
    for (Class<?> kind : kinds) {
      if (kind.isAssignableFrom(raw)) {
        return new Generics(declared).argument(kind, kind == MapState.class ? 1 : 0);
      }
    }
    return null;
  }

  private static boolean isCode(Class<?> type) {
    String name = type.getName();
    return !type.isArray() && !name.startsWith("java.") && !name.startsWith("javax.") && !name.startsWith("jdk.")
        && !name.startsWith("sun.") && !name.startsWith("org.apache.flink.") && !ClassLoader.class.isAssignableFrom(type);
  }
}
