package io.github.flinkupgradecheck.extractor.key;

import io.github.flinkupgradecheck.extractor.graph.FeedPath;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** What made-up records became on one way, each of them four times: what counts or draws lots makes something else of it each time. */
final class CameThrough {
  final List<Sample> samples;
  /** By position of the sample; inside, of each time, null where user code threw. */
  private final List<List<List<Object>>> became;

  private final TypeSerializer<Object> output;

  @SuppressWarnings("unchecked")
  private CameThrough(List<Sample> samples, List<List<List<Object>>> became, TypeSerializer<?> output) {
    this.samples = samples;
    this.became = became;
    this.output = (TypeSerializer<Object>) output;
  }

  /** @return null where nothing can be told */
  static CameThrough on(
      FeedPath path, CapturedPipeline pipeline, InputRecords records, DryInitialiser around, long millis) {
    List<Sample> samples = records.forKeys(0);
    List<Passage.Record> made = new ArrayList<>();
    for (int i = 0; i < 2 * samples.size(); i++) {
      Sample sample = samples.get(i % samples.size());
      made.add(() -> records.read(0, sample));
    }
    try {
      List<List<Object>> first = made.isEmpty() ? null : Passage.of(pipeline, path.operators, made, around, millis);
      List<List<Object>> again = first == null ? null : Passage.of(pipeline, path.operators, made, around, millis);
      if (again == null) {
        return null;
      }
      List<List<List<Object>>> became = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        List<List<Object>> times = new ArrayList<>();
        for (List<List<Object>> run : Arrays.asList(first, again)) {
          times.add(run.get(i));
          times.add(run.get(samples.size() + i));
        }
        became.add(times);
      }
      CapturedOperator last = path.operators.get(path.operators.size() - 1);
      return new CameThrough(samples, became, last.node.getTypeSerializerOut());
    } catch (Exception | LinkageError | StackOverflowError onMadeUpRecord) {
      // What user code does to made-up records is no fact.
      return null;
    }
  }

  /** Copies, as each consumer gets its own: a key selector may keep or change what it is given. */
  List<List<Object>> of(int sample) {
    List<List<Object>> copies = new ArrayList<>();
    for (List<Object> time : became.get(sample)) {
      List<Object> copy = time == null ? null : new ArrayList<>();
      for (int i = 0; copy != null && i < time.size(); i++) {
        copy.add(output.copy(time.get(i)));
      }
      copies.add(copy);
    }
    return copies;
  }
}
