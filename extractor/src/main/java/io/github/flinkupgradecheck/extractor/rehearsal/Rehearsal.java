package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.RehearsedCode;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Performance;
import java.util.ArrayList;
import java.util.List;

/**
 * What an operator makes of a few made-up records: what lies in its state after them, and what it emits on the same records once it is restored from
 * that. The next release is given the same state and the same records; whether it makes the same of both shows what types do not, that it means something
 * else by what is stored.
 *
 * <p>Only of operators that do the same each time, and save the same in each JVM.
 */
public final class Rehearsal {
  private static final int RECORDS = 5;
  private static final int MOST_BYTES = 64 << 10;

  private final CapturedPipeline pipeline;
  private final CapturedOperator operator;
  private final InputRecords records;
  private final RehearsedCode code;
  private final Surroundings classes;
  private final DryInitialiser around;

  public Rehearsal(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      InputRecords records,
      RehearsedCode code,
      Surroundings classes,
      DryInitialiser around) {
    this.pipeline = pipeline;
    this.operator = operator;
    this.records = records;
    this.code = code;
    this.classes = classes;
    this.around = around;
  }

  /** {@code rehearsal} of the manifest's operator; null where there is nothing to tell. */
  public JsonObject json() {
    try {
      List<Line> lines = lines();
      JsonObject all = of(lines);
      // What has no value in any field may lie in state where nothing can write it.
      return all == null ? of(withoutDefaults(lines)) : all;
    } catch (Throwable unable) {
      return null;
    }
  }

  private JsonObject of(List<Line> lines) {
    try {
      JsonObject json = lines.isEmpty() ? null : perform(lines);
      return json != null && json.equals(perform(lines)) && json.toString().length() <= MOST_BYTES ? json : null;
    } catch (Throwable unable) {
      // Made-up records prove nothing by being refused, nor by asking for all the memory that there is.
      return null;
    }
  }

  private static List<Line> withoutDefaults(List<Line> lines) {
    List<Line> others = new ArrayList<>();
    for (Line line : lines) {
      if (line.sample.made != Sample.Made.DEFAULT) {
        others.add(line);
      }
    }
    return others.size() < lines.size() ? others : new ArrayList<>();
  }

  private JsonObject perform(List<Line> lines) throws Exception {
    Performance first = play(null, lines, false);
    boolean ordered = first != null && first.valuesOrdered && (first.mapsOrdered || !code.iteratesMaps);
    SavedState saved = ordered ? SavedState.of(first.saved, pipeline.userClassLoader) : null;
    Performance then = saved == null ? null : play(saved, lines, true);
    if (then == null || then.refused != null || !saysSomething(then)) {
      return null;
    }
    return Json.object()
        .add("inputs", inputs())
        .add("records", records(lines))
        .add("together", together(lines))
        .add("saved", saved.json())
        .add("answers", then.answers)
        .add("atTimers", then.atTimers);
  }

  private Performance play(SavedState from, List<Line> lines, boolean toTheEnd) throws Exception {
    return Performance.of(
        pipeline, operator, Backend.HASHMAP, from == null ? null : from.restored(), lines, together(lines), toTheEnd, around);
  }

  /**
   * A record with a key whose fields all have a value; not the first of them, which would come first and last where it meets the others, so that their order
   * would not show. -1 if none has a key.
   */
  private int together(List<Line> lines) {
    List<Integer> keyed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (records.keyed(lines.get(i).input)) {
        keyed.add(i);
      }
    }
    List<Integer> whole = new ArrayList<>(keyed);
    whole.removeIf(position -> lines.get(position).sample.made == Sample.Made.DEFAULT);
    List<Integer> fit = whole.isEmpty() ? keyed : whole;
    return fit.isEmpty() ? -1 : fit.get(Math.min(1, fit.size() - 1));
  }

  /** Of an operator that keeps silent nothing can be told. */
  private static boolean saysSomething(Performance performance) {
    return saysSomething(performance.answers) || saysSomething(performance.atTimers);
  }

  private static boolean saysSomething(JsonArray answers) {
    boolean something = false;
    for (JsonValue answer : answers) {
      JsonValue emitted = answer.asObject().get("emitted");
      something |= emitted != null && !emitted.asArray().isEmpty();
    }
    return something;
  }

  private List<Line> lines() throws Exception {
    List<Line> lines = new ArrayList<>();
    for (int position = 0; position < RECORDS; position++) {
      for (int input = 0; input < records.inputs(); input++) {
        List<Sample> samples = records.of(input);
        if (position < samples.size()) {
          lines.add(new Line(input, samples.get(position)));
        }
      }
    }
    for (int input = 0; input < records.inputs(); input++) {
      for (Sample worded : records.of(input, code.words, code.numbers, classes, pipeline.userClassLoader, around.operatorMillis())) {
        lines.add(new Line(input, worded));
      }
    }
    return lines;
  }

  private JsonArray inputs() throws Exception {
    JsonArray inputs = new JsonArray();
    for (int input = 0; input < records.inputs(); input++) {
      if (records.serializer(input) != null) {
        byte[] snapshot = WrittenSnapshot.of(records.serializer(input).snapshotConfiguration()).bytes;
        inputs.add(Json.object().add("input", input).add("serializer", Base64Text.of(snapshot)));
      }
    }
    return inputs;
  }

  private static JsonArray records(List<Line> lines) {
    JsonArray all = new JsonArray();
    for (Line line : lines) {
      all.add(Json.object().add("input", line.input).add("bytes", Base64Text.of(line.sample.bytes)).add("tree", line.sample.tree));
    }
    return all;
  }

  private final class Line implements Performance.Line {
    private final int input;
    private final Sample sample;

    Line(int input, Sample sample) {
      this.input = input;
      this.sample = sample;
    }

    @Override
    public int input() {
      return input;
    }

    @Override
    public boolean keyed() {
      return records.keyed(input);
    }

    @Override
    public Object value() throws Exception {
      return records.read(input, sample);
    }
  }
}
