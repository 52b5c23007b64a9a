package io.github.flinkupgradecheck.extractor.sample;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.flink.streaming.api.graph.StreamNode;

/** The made-up records of operators' inputs: many ways begin at one and the same operator. */
public final class MadeRecords {
  private final Surroundings around;
  private final GivenInputs given;
  private final ClassLoader loader;
  private final long millis;
  private final Supplier<List<String>> texts;
  private List<String> known;
  private final Map<StreamNode, InputRecords> made = new IdentityHashMap<>();

  /**
   * @param texts that the job can take apart, for inputs of texts; asked for once there is one
   * @param millis how long making those of one operator may take
   */
  public MadeRecords(
      Surroundings around, GivenInputs given, Supplier<List<String>> texts, ClassLoader loader, long millis) {
    this.texts = texts;
    this.around = around;
    this.given = given;
    this.loader = loader;
    this.millis = millis;
  }

  public InputRecords of(StreamNode node) {
    return made.computeIfAbsent(node, each -> InputRecords.of(each, around, given, this::texts, loader, millis));
  }

  private List<String> texts() {
    known = known == null ? texts.get() : known;
    return known;
  }
}
