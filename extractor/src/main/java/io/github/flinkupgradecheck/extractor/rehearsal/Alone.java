package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.RehearsedCode;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** An operator by itself: made-up records of its inputs' types, and what it emits. */
final class Alone implements Cast {
  /** Of each input. */
  static final int RECORDS = 5;

  private final InputRecords records;
  private final RehearsedCode code;
  private final Surroundings classes;
  private final ClassLoader loader;
  private final long millis;

  Alone(InputRecords records, RehearsedCode code, Surroundings classes, ClassLoader loader, long millis) {
    this.records = records;
    this.code = code;
    this.classes = classes;
    this.loader = loader;
    this.millis = millis;
  }

  @Override
  public List<Line> lines() throws Exception {
    List<Line> lines = new ArrayList<>();
    for (int position = 0; position < InputRecords.most(RECORDS); position++) {
      for (int input = 0; input < records.inputs(); input++) {
        List<Sample> samples = records.first(input, RECORDS);
        if (position < samples.size()) {
          lines.add(new Line(input, samples.get(position)));
        }
      }
    }
    for (int input = 0; input < records.inputs(); input++) {
      for (Sample worded : records.of(input, code.words, code.numbers, classes, loader, millis)) {
        lines.add(new Line(input, worded));
      }
    }
    return lines;
  }

  @Override
  public boolean hasSeveralWays() {
    return records.inputs() > 1;
  }

  @Override
  public List<Line> later() throws Exception {
    List<Line> later = new ArrayList<>();
    for (int input = 0; input < records.inputs(); input++) {
      for (Sample sample : records.later(input, code.words, code.numbers, classes, loader, millis)) {
        later.add(new Line(input, sample));
      }
    }
    return later;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Line> entering(List<? extends Cast.Line> lines) {
    return (List<Line>) lines;
  }

  @Override
  public OutPaths behind() {
    return null;
  }

  @Override
  public JsonObject json(List<? extends Cast.Line> lines, List<? extends Play.Line> entering) throws Exception {
    JsonArray inputs = new JsonArray();
    for (int input = 0; input < records.inputs(); input++) {
      if (records.serializer(input) != null) {
        byte[] snapshot = WrittenSnapshot.of(records.serializer(input).snapshotConfiguration()).bytes;
        inputs.add(Json.object().add("input", input).add("serializer", Base64Text.of(snapshot)));
      }
    }
    return Json.object().add("inputs", inputs).add("records", records(lines));
  }

  @Override
  public JsonArray records(List<? extends Cast.Line> lines) {
    JsonArray all = new JsonArray();
    for (Cast.Line line : lines) {
      Sample sample = line.sample();
      all.add(Json.object().add("input", ((Line) line).input).add("bytes", Base64Text.of(sample.bytes)).add("tree", sample.tree));
    }
    return all;
  }

  private final class Line implements Cast.Line, Play.Line {
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
    public Sample sample() {
      return sample;
    }

    @Override
    public boolean keyed() {
      return records.keyed(input);
    }

    @Override
    public List<StreamRecord<Object>> records() throws Exception {
      return Collections.singletonList(new StreamRecord<>(records.read(input, sample)));
    }
  }
}
