package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stages of a pattern as {@code NFACompiler} made them. Matches under way are saved by the names of these stages alone
 * ({@code NFAState}, {@code ComputationState}), whatever the stages have become.
 */
final class PatternFacts {
  private PatternFacts() {}

  /**
   * {@code pattern.stage.<name>}: its kind and where it leads, {@code Normal: IGNORE next, TAKE $endState$}. Conditions are code. {@code pattern.within}
   * in milliseconds, 0 for none; {@code pattern.time}: the time that it is held against.
   */
  static void describe(Object operator, SortedMap<String, String> facts) {
    Object factory = Drift.field(operator, "nfaFactory");
    Object stages = factory == null ? null : Drift.field(factory, "states");
    if (!(stages instanceof Collection)) {
      return;
    }
    for (Object stage : (Collection<?>) stages) {
      facts.put("pattern.stage." + Drift.field(stage, "name"), Drift.field(stage, "stateType") + ": " + ways(stage));
    }
    facts.put("pattern.within", String.valueOf(Drift.field(factory, "windowTime")));
    // Of each stage after the one before it (1.16 and later).
    Object between = Drift.field(factory, "windowTimes");
    if (between instanceof Map && !((Map<?, ?>) between).isEmpty()) {
      facts.put("pattern.withinStages", new TreeMap<Object, Object>((Map<?, ?>) between).toString());
    }
    facts.put("pattern.time", Boolean.TRUE.equals(Drift.field(operator, "isProcessingTime")) ? "processing" : "event");
    Object skip = Drift.field(operator, "afterMatchSkipStrategy");
    if (skip != null) {
      facts.put("pattern.skip", OperatorParts.stableName(skip.getClass()));
    }
  }

  private static String ways(Object stage) {
    SortedSet<String> ways = new TreeSet<>();
    Object transitions = Drift.field(stage, "stateTransitions");
    if (transitions instanceof Collection) {
      for (Object transition : (Collection<?>) transitions) {
        Object target = Drift.field(transition, "targetState");
        ways.add(Drift.field(transition, "action") + " " + (target == null ? "" : Drift.field(target, "name")));
      }
    }
    return String.join(", ", ways);
  }
}
