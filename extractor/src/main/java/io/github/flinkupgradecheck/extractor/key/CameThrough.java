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
  /** In each the samples come twice, one behind the other; null for a record that user code threw on. */
  private final List<List<List<Object>>> runs;

  private final TypeSerializer<Object> output;

  @SuppressWarnings("unchecked")
  private CameThrough(List<Sample> samples, List<List<List<Object>>> runs, TypeSerializer<?> output) {
    this.samples = samples;
    this.runs = runs;
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
      CapturedOperator last = path.operators.get(path.operators.size() - 1);
      return new CameThrough(samples, Arrays.asList(first, again), last.node.getTypeSerializerOut());
    } catch (Exception | LinkageError | StackOverflowError onMadeUpRecord) {
      // What user code does to made-up records is no fact.
      return null;
    }
  }

  /** Of each of the four times. Copies, as each consumer gets its own: a key selector may keep or change what it is given. */
  List<List<Object>> of(int sample) {
    List<List<Object>> times = new ArrayList<>();
    for (List<List<Object>> run : runs) {
      times.add(copied(run.get(sample)));
      times.add(copied(run.get(samples.size() + sample)));
    }
    return times;
  }

  private List<Object> copied(List<Object> records) {
    if (records == null) {
      return null;
    }
    List<Object> copies = new ArrayList<>();
    for (Object record : records) {
      copies.add(output.copy(record));
    }
    return copies;
  }
}
