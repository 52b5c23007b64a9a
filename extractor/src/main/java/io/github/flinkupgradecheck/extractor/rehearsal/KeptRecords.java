package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.sample.Reading;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Records of a baseline's rehearsal as the candidate's operator reads them. */
final class KeptRecords {
  private final CapturedOperator operator;
  private final Map<Integer, Reading> readings;

  private KeptRecords(CapturedOperator operator, Map<Integer, Reading> readings) {
    this.operator = operator;
    this.readings = readings;
  }

  /** Null if the candidate cannot read them. */
  static KeptRecords in(JsonObject rehearsal, CapturedOperator operator, ClassLoader loader) {
    Map<Integer, Reading> readings = readings(rehearsal, operator, loader);
    return readings == null ? null : new KeptRecords(operator, readings);
  }

  List<Line> of(JsonArray records) {
    List<Line> lines = new ArrayList<>();
    for (JsonValue record : records) {
      int input = record.asObject().get("input").asInt();
      lines.add(new Line(input, operator.keyed(input), readings.get(input), Base64Text.bytes(record.asObject().get("bytes"))));
    }
    return lines;
  }

  /** By input. */
  private static Map<Integer, Reading> readings(JsonObject rehearsal, CapturedOperator operator, ClassLoader loader) {
    Map<Integer, Reading> readings = new HashMap<>();
    TypeSerializer<?>[] current = operator.node.getTypeSerializersIn();
    for (JsonValue input : rehearsal.get("inputs").asArray()) {
      int position = input.asObject().get("input").asInt();
      Reading reading =
          current == null || position >= current.length
              ? null
              : BegunRecords.reading(input.asObject(), current[position], loader);
      if (reading == null) {
        return null;
      }
      readings.put(position, reading);
    }
    return readings;
  }

  private static final class Line implements Play.Line {
    private final int input;
    private final boolean keyed;
    private final Reading reading;
    private final byte[] bytes;

    Line(int input, boolean keyed, Reading reading, byte[] bytes) {
      this.input = input;
      this.keyed = keyed;
      this.reading = reading;
      this.bytes = bytes;
    }

    @Override
    public int input() {
      return input;
    }

    @Override
    public boolean keyed() {
      return keyed;
    }

    @Override
    public List<StreamRecord<Object>> records() throws Exception {
      return Collections.singletonList(new StreamRecord<>(reading.of(bytes)));
    }
  }
}
