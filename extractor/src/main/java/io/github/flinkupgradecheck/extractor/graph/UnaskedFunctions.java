package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/**
 * Functions that keep state by themselves and are held by one that is no {@link CheckpointedFunction}: Flink asks the outer one alone, so that the inner ones are never given
 * their state nor asked for it ({@code StreamingFunctionUtils.restoreFunctionState}).
 */
final class UnaskedFunctions {
  private static final int MAX_DEPTH = 3;

  private UnaskedFunctions() {}

  /** @param function the user's; null where there is none */
  static void describe(Object function, SortedMap<String, String> facts) {
    SortedSet<String> found = new TreeSet<>();
    look(function, found, 0);
    if (!found.isEmpty()) {
      facts.put("functions.unasked", String.join(", ", found));
    }
  }

  private static void look(Object holder, SortedSet<String> found, int depth) {
    if (!(holder instanceof Function) || holder instanceof CheckpointedFunction || depth > MAX_DEPTH) {
      return;
    }
    for (Class<?> type = holder.getClass(); isTeams(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
          each(Drift.field(holder, field.getName()), found, depth);
        }
      }
    }
  }

  private static void each(Object value, SortedSet<String> found, int depth) {
    // Of a collection of the team's own nobody knows what looking through it does.
    boolean several = value instanceof Collection && value.getClass().getName().startsWith("java.util.");
    for (Object one : several ? (Collection<?>) value : Collections.singleton(value)) {
      if (one instanceof CheckpointedFunction) {
        found.add(OperatorParts.stableName(one.getClass()));
      } else {
        look(one, found, depth + 1);
      }
    }
  }

  private static boolean isTeams(Class<?> type) {
    return type != null && !type.getName().startsWith("org.apache.flink.") && !type.getName().startsWith("java.");
  }
}
