package io.github.flinkupgradecheck.extractor.sample;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.flink.streaming.api.graph.StreamNode;

/** The made-up records of operators' inputs: many ways begin at one and the same operator. */
public final class MadeRecords {
  private final Surroundings around;
  private final GivenInputs given;
  private final ClassLoader loader;
  private final long millis;
  private final Map<StreamNode, InputRecords> made = new IdentityHashMap<>();

  /** @param millis how long making those of one operator may take */
  public MadeRecords(Surroundings around, GivenInputs given, ClassLoader loader, long millis) {
    this.around = around;
    this.given = given;
    this.loader = loader;
    this.millis = millis;
  }

  public InputRecords of(StreamNode node) {
    return made.computeIfAbsent(node, each -> InputRecords.of(each, around, given, loader, millis));
  }
}
