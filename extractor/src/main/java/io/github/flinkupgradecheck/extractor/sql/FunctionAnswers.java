package io.github.flinkupgradecheck.extractor.sql;

import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.code.MethodText;
import io.github.flinkupgradecheck.extractor.sample.ArgumentRows;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.Drift;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.flink.util.InstantiationUtil;

/**
 * What a function of the user's own makes of a few made-up rows: a scalar one what it answers, an aggregate one what it keeps after each row, which is
 * what lies in state. Two functions with the same answers are taken for one, however they are written.
 */
final class FunctionAnswers {
  private static final int MOST_METHODS = 16;

  private FunctionAnswers() {}

  /** Digest, hex; null where it cannot be asked, or does not answer the same twice. It runs without a way out, and not longer than that. */
  static String of(Object function, ClassLoader loader, long millis) {
    try {
      return InTime.confined(
          millis,
          loader,
          () -> {
            String once = asked(copy(function, loader));
            return once != null && once.equals(asked(copy(function, loader))) ? MethodText.sha256(once).substring(0, 16) : null;
          });
    } catch (Exception | LinkageError | StackOverflowError notAsked) {
      return null;
    }
  }

  private static Object copy(Object function, ClassLoader loader) throws Exception {
    Object copy = InstantiationUtil.clone((Serializable) function, loader);
    Object context = Drift.create(Drift.type("org.apache.flink.table.functions.FunctionContext"), new Object[] {null});
    Drift.call(copy, "open", context);
    return copy;
  }

  private static String asked(Object function) throws Exception {
    if (!Boolean.TRUE.equals(Drift.call(function, "isDeterministic"))) {
      return null;
    }
    boolean keeps = !methods(function, "createAccumulator").isEmpty();
    List<Method> asked = methods(function, keeps ? "accumulate" : "eval");
    List<String> answers = new ArrayList<>();
    int told = 0;
    for (Method method : asked) {
      Object accumulator = keeps ? Drift.call(function, "createAccumulator") : null;
      Class<?>[] all = method.getParameterTypes();
      List<Object[]> rows = ArgumentRows.of(keeps ? Arrays.copyOfRange(all, 1, all.length) : all);
      if (rows.isEmpty()) {
        return null;
      }
      for (Object[] row : rows) {
        String answer = answer(function, method, accumulator, row);
        told += answer == null ? 0 : 1;
        answers.add(String.valueOf(answer));
      }
    }
    return asked.isEmpty() || asked.size() > MOST_METHODS || told * 2 < answers.size() ? null : String.join("\n", answers);
  }

  /** Null where it throws. */
  private static String answer(Object function, Method method, Object accumulator, Object[] row) throws Exception {
    List<Object> arguments = new ArrayList<>(Arrays.asList(row));
    if (accumulator != null) {
      arguments.add(0, accumulator);
    }
    try {
      Object answer = method.invoke(function, arguments.toArray());
      JsonValue tree = ValueTree.of(accumulator == null ? answer : accumulator);
      if (!InputRecords.isSteady(tree)) {
        throw new IllegalStateException("what a function answers today it does not tomorrow");
      }
      return tree.toString();
    } catch (InvocationTargetException ofUserCode) {
      if (ofUserCode.getCause() instanceof InterruptedException) {
        throw new TimeoutException();
      }
      return null;
    }
  }

  /** Sorted, because a class may give its methods in any order. */
  private static List<Method> methods(Object function, String name) {
    List<Method> found = new ArrayList<>();
    for (Method method : function.getClass().getMethods()) {
      if (method.getName().equals(name) && !method.isBridge()) {
        method.setAccessible(true);
        found.add(method);
      }
    }
    found.sort(Comparator.comparing(method -> Arrays.toString(method.getParameterTypes())));
    return found;
  }
}
