package io.github.flinkupgradecheck.extractor.rehearsal;

import io.github.flinkupgradecheck.extractor.code.MethodText;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.MadeRecords;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** An operator in its job: what stands before it, and the functions of one record each behind it. */
public final class Place {
  public final CapturedPipeline pipeline;
  public final CapturedOperator operator;
  final List<Way> ways;
  final OutPaths behind;
  final MadeRecords made;
  final Surroundings classes;
  /** Fingerprint of the code of the operator and of what stands behind it. */
  final String code;
  /** Whether any function stands before or behind it. */
  public final boolean surrounded;

  private Place(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      List<Way> ways,
      OutPaths behind,
      MadeRecords made,
      Surroundings classes,
      String code,
      boolean surrounded) {
    this.pipeline = pipeline;
    this.operator = operator;
    this.ways = Collections.unmodifiableList(ways);
    this.behind = behind;
    this.made = made;
    this.classes = classes;
    this.code = code;
    this.surrounded = surrounded;
  }

  /** What stands on the ways into it. */
  List<CapturedOperator> before() {
    List<CapturedOperator> before = new ArrayList<>();
    ways.forEach(way -> way.legs.forEach(leg -> before.add(leg.operator)));
    return before;
  }

  /**
   * Null where something before it may do otherwise on another day.
   *
   * @param ways into it
   * @param repeatable whether a function does the same each time
   * @param code fingerprint of an operator's code
   */
  static Place of(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      List<Way> ways,
      MadeRecords made,
      Surroundings classes,
      Predicate<CapturedOperator> repeatable,
      Function<CapturedOperator, String> code) {
    OutPaths behind = OutPaths.of(pipeline, operator, repeatable);
    if (behind == null) {
      return null;
    }
    boolean surrounded = !behind.functions.isEmpty();
    for (Way way : ways) {
      if (!way.legs.stream().allMatch(leg -> repeatable.test(leg.operator))) {
        return null;
      }
      surrounded |= way.leadsThroughSomething();
    }
    StringBuilder codes = new StringBuilder(code.apply(operator));
    behind.functions.forEach(function -> codes.append(' ').append(code.apply(function)));
    String digest = MethodText.sha256(codes.toString()).substring(0, 16);
    return new Place(pipeline, operator, ways, behind, made, classes, digest, surrounded);
  }
}
