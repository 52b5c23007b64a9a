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
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** What made-up records became on one way, each of them four times: what counts or draws lots makes something else of it each time. */
final class CameThrough {
  final List<Sample> samples;
  /** In each the samples come twice, one behind the other. */
  private final List<List<Passage.Came>> runs;

  private final TypeSerializer<Object> output;

  @SuppressWarnings("unchecked")
  private CameThrough(List<Sample> samples, List<List<Passage.Came>> runs, TypeSerializer<?> output) {
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
      List<Passage.Came> first = made.isEmpty() ? null : Passage.of(pipeline, path.operators, made, around, millis);
      List<Passage.Came> again = first == null ? null : Passage.of(pipeline, path.operators, made, around, millis);
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
    for (List<Passage.Came> run : runs) {
      times.add(copied(run.get(sample).records));
      times.add(copied(run.get(samples.size() + sample).records));
    }
    return times;
  }

  private List<Object> copied(List<StreamRecord<Object>> records) {
    if (records == null) {
      return null;
    }
    List<Object> copies = new ArrayList<>();
    for (StreamRecord<Object> record : records) {
      copies.add(output.copy(record.getValue()));
    }
    return copies;
  }
}
