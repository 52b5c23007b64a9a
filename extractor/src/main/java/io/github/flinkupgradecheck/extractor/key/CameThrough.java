package io.github.flinkupgradecheck.extractor.key;

import io.github.flinkupgradecheck.extractor.graph.FeedPath;
import io.github.flinkupgradecheck.extractor.graph.Leg;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * What made-up records became on one way, each of them four times: what counts or draws lots makes something else of it each time. Twice on a way from afar, where what
 * comes first is often treated otherwise.
 */
final class CameThrough {
  final List<Sample> samples;
  /** In each the samples come once or twice, one behind the other. */
  private final List<List<Passage.Came>> runs;

  private final TypeSerializer<Object> output;

  private CameThrough(List<Sample> samples, List<List<Passage.Came>> runs, TypeSerializer<Object> output) {
    this.samples = samples;
    this.runs = runs;
    this.output = output;
  }

  /** @return null where nothing can be told */
  static CameThrough on(
      FeedPath path,
      CapturedPipeline pipeline,
      InputRecords records,
      List<Long> times,
      DryInitialiser around,
      long millis)
      throws TimeoutException {
    List<Sample> samples = records.forKeys(0, times);
    // Windows ask what time a record has.
    List<Leg> legs = path.fromAfar ? path.withTimes : path.legs;
    List<Passage.Record> made = new ArrayList<>();
    for (int i = 0; i < (path.fromAfar ? 1 : 2) * samples.size(); i++) {
      Sample sample = samples.get(i % samples.size());
      made.add(() -> records.read(0, sample));
    }
    try {
      List<Passage.Came> first = made.isEmpty() ? null : Passage.of(pipeline, legs, made, around, millis);
      List<Passage.Came> again = first == null ? null : Passage.of(pipeline, legs, made, around, millis);
      if (again == null) {
        return null;
      }
      return new CameThrough(samples, Arrays.asList(first, again), legs.get(legs.size() - 1).output);
    } catch (TimeoutException late) {
      throw late;
    } catch (Exception | LinkageError | StackOverflowError onMadeUpRecord) {
      // What user code does to made-up records is no fact.
      return null;
    }
  }

  /** Of each time. Copies, as each consumer gets its own: a key selector may keep or change what it is given. */
  List<List<Object>> of(int sample) {
    List<List<Object>> times = new ArrayList<>();
    for (List<Passage.Came> run : runs) {
      for (int at = sample; at < run.size(); at += samples.size()) {
        times.add(copied(run.get(at).records));
      }
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
