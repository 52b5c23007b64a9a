package io.github.flinkupgradecheck.extractor.agent;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The user's own functions that queries called, by the names that a plan has for them; names of functions have no case. */
public final class ResolvedFunctions {
  private static final int MAX_FUNCTIONS = 10_000;
  private static final String USER_DEFINED = "org.apache.flink.table.functions.UserDefinedFunction";
  /** Of functions that were registered in the way of before 1.12, the definition holds the function. */
  private static final String[] HOLDERS = {
    "getScalarFunction", "getTableFunction", "getAggregateFunction", "getTableAggregateFunction",
  };

  private final Map<String, Object> byName = new ConcurrentHashMap<>();

  /** The function behind a name that a plan calls; null for Flink's own. */
  public Object named(String name) {
    return byName.get(name.toLowerCase(Locale.ROOT));
  }

  public boolean any() {
    return !byName.isEmpty();
  }

  /** {@code ContextResolvedFunction}, before 1.15 {@code FunctionLookup.Result}. A name that was registered anew stands for the last one. */
  void resolved(Object resolved) {
    try {
      Object function = function(Drift.field(resolved, "functionDefinition"));
      String name = function == null ? null : name(Drift.field(resolved, "functionIdentifier"), function);
      if (name != null && byName.size() < MAX_FUNCTIONS) {
        byName.put(name.toLowerCase(Locale.ROOT), function);
      }
    } catch (Exception | LinkageError unknown) {
      // the query is the job's business; it is then known by its name alone
    }
  }

  private static Object function(Object definition) throws Exception {
    if (definition == null || isUserDefined(definition)) {
      return definition;
    }
    for (String getter : HOLDERS) {
      for (java.lang.reflect.Method method : definition.getClass().getMethods()) {
        if (method.getName().equals(getter)) {
          Object held = method.invoke(definition);
          return held != null && isUserDefined(held) ? held : null;
        }
      }
    }
    return null;
  }

  private static boolean isUserDefined(Object definition) {
    for (Class<?> type = definition.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals(USER_DEFINED)) {
        return !definition.getClass().getName().startsWith("org.apache.flink.table.");
      }
    }
    return false;
  }

  /** As {@code BridgingUtils.createName} has it. */
  private static String name(Object identifier, Object function) throws Exception {
    if (identifier == null) {
      return String.valueOf(Drift.call(function, "functionIdentifier"));
    }
    Optional<?> simple = (Optional<?>) Drift.call(identifier, "getSimpleName");
    if (simple.isPresent()) {
      return String.valueOf(simple.get());
    }
    Optional<?> path = (Optional<?>) Drift.call(identifier, "getIdentifier");
    return path.isPresent() ? String.valueOf(Drift.call(path.get(), "getObjectName")) : null;
  }
}
