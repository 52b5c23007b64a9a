package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.streaming.api.operators.StreamOperatorFactory;

/** What an operator is made of: its class, and the user's function, source or sink inside it. */
public final class OperatorParts {
  /**
   * Where Flink's operators and the wrappers in them keep what the user gave, in the order in which it is
   * looked for.
   */
  private static final String[] INSIDE = {
    "userFunction", "function", "asyncFunction", "windowFunction", "source", "sink", "wrappedFunction", "format",
  };

  /**
   * A window that only aggregates has a function of Flink's on top, and the user's in the descriptor of its
   * contents.
   */
  private static final String[] INSIDE_DESCRIPTOR = {"aggFunction", "reduceFunction"};

  /**
   * The operator itself where the factory holds one, else the factory; null for heads and tails of
   * iterations.
   */
  public final Object carrier;
  final String operatorClass;
  /** Outermost first: a function of Flink that wraps the user's comes before it. */
  public final List<Object> functions;

  OperatorParts(StreamNode node, ClassLoader userClassLoader) {
    StreamOperatorFactory<?> factory = node.getOperatorFactory();
    if (factory == null) {
      carrier = null;
      operatorClass = node.getJobVertexClass().getName();
      functions = new ArrayList<>();
      return;
    }
    Object operator = operator(factory);
    carrier = operator == null ? factory : operator;
    operatorClass = operatorClass(factory, userClassLoader);
    functions = functions(carrier);
  }

  /** The innermost one, which is the one that the user wrote; null if there is none. */
  Object function() {
    return functions.isEmpty() ? null : functions.get(functions.size() - 1);
  }

  /** Lambda classes are numbered as they come; the class they were written in stays. */
  static String stableName(Class<?> type) {
    String name = type.getName();
    int lambda = name.indexOf("$$Lambda");
    return lambda < 0 ? name : name.substring(0, lambda) + "$$Lambda";
  }

  private static Object operator(StreamOperatorFactory<?> factory) {
    try {
      return Drift.call(factory, "getOperator");
    } catch (Exception madeLater) {
      return null;
    }
  }

  private static String operatorClass(StreamOperatorFactory<?> factory, ClassLoader userClassLoader) {
    try {
      String name = stableName(factory.getStreamOperatorClass(userClassLoader));
      // The planner numbers the classes that it writes as they come.
      return factory.getClass().getSimpleName().equals("CodeGenOperatorFactory") ? name.replaceFirst("\\$\\d+$", "") : name;
    } catch (RuntimeException | LinkageError notSaid) {
      return factory.getClass().getName();
    }
  }

  private static List<Object> functions(Object carrier) {
    List<Object> functions = new ArrayList<>();
    Object next = inside(carrier);
    while (next != null && !functions.contains(next) && functions.size() < 8) {
      functions.add(next);
      // Only Flink wraps what is not its own; what a user's class has inside is its own business.
      next = isFlinks(next) ? inside(next) : null;
    }
    Object descriptor = Drift.field(carrier, "windowStateDescriptor");
    boolean onlyFlinks = !functions.isEmpty() && isFlinks(functions.get(functions.size() - 1));
    for (int i = 0; onlyFlinks && descriptor != null && i < INSIDE_DESCRIPTOR.length; i++) {
      Object aggregating = Drift.field(descriptor, INSIDE_DESCRIPTOR[i]);
      if (aggregating != null) {
        functions.add(aggregating);
      }
    }
    return functions;
  }

  private static boolean isFlinks(Object function) {
    return function.getClass().getName().startsWith("org.apache.flink.");
  }

  private static Object inside(Object holder) {
    for (String name : INSIDE) {
      Object value = Drift.field(holder, name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
