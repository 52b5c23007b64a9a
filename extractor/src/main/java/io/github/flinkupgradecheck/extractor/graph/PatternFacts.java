package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The stages of a pattern as {@code NFACompiler} made them. Matches under way are saved by the names of these stages alone
 * ({@code NFAState}, {@code ComputationState}), whatever the stages have become.
 */
final class PatternFacts {
  private PatternFacts() {}

  /** {@code pattern.stage.<name>}: its kind and where it leads, {@code Normal: IGNORE next, TAKE $endState$}. Conditions are code. */
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
