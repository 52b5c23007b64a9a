package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.key.Restored;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.Reading;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Failure;
import io.github.flinkupgradecheck.extractor.state.Performance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.functions.KeySelector;

/**
 * The candidate's operator on the baseline's records: once restored from what it has saved of them itself, and once from what the baseline has. Only where
 * both sides would say the same by themselves does a difference come of the state.
 */
public final class Replay {
  private final CapturedPipeline candidate;
  private final CapturedOperator operator;
  private final Backend backend;
  private final DryInitialiser around;
  private final Function<Throwable, JsonObject> exceptions;

  /** @param exceptions as the trial tells of them */
  public Replay(
      CapturedPipeline candidate,
      CapturedOperator operator,
      Backend backend,
      DryInitialiser around,
      Function<Throwable, JsonObject> exceptions) {
    this.candidate = candidate;
    this.operator = operator;
    this.backend = backend;
    this.around = around;
    this.exceptions = exceptions;
  }

  /**
   * {@code rehearsal} of the trial's operator; null where the restored one did what it does by itself, and where nothing can be told: it does not start, or
   * the records cannot be read.
   *
   * @param rehearsal that of the baseline's manifest
   * @param evenIfSame told where the restored one did what it does by itself too, so that null is "cannot be told" alone
   */
  public JsonObject of(JsonObject rehearsal, boolean evenIfSame) {
    try {
      List<Line> lines = lines(rehearsal);
      int together = rehearsal.getInt("together", -1);
      return lines == null ? null : play(lines, together, SavedState.read(rehearsal.get("saved").asObject()), evenIfSame);
    } catch (Throwable unable) {
      // User code may do anything on made-up records.
      return null;
    }
  }

  private JsonObject play(List<Line> lines, int together, SavedState saved, boolean evenIfSame) throws Exception {
    Performance first = play(null, lines, together, false);
    SavedState ownState = first == null || first.refused != null ? null : SavedState.of(first.saved, candidate.userClassLoader);
    Performance own = ownState == null ? null : play(ownState, lines, together, true);
    Performance restored = own == null ? null : play(saved, lines, together, true);
    if (restored == null) {
      return null;
    }
    // Timers of another time go off beside those of before, which tells nothing of what is stored.
    boolean withTimers =
        own.atTimers != null
            && restored.atTimers != null
            && ownState.timers(candidate.userClassLoader).equals(saved.timers(candidate.userClassLoader));
    if (!evenIfSame
        && own.refused == null
        && restored.refused == null
        && own.answers.equals(restored.answers)
        && (!withTimers || own.atTimers.equals(restored.atTimers))) {
      return null;
    }
    Performance empty = play(null, lines, together, true);
    if (empty == null) {
      return null;
    }
    JsonObject json = Json.object().add("first", empty.answers);
    tell("own", own, json);
    tell("restored", restored, json);
    return withTimers ? json.add("ownAtTimers", own.atTimers).add("restoredAtTimers", restored.atTimers) : json;
  }

  private void tell(String name, Performance performance, JsonObject json) {
    json.add(name, performance.answers);
    if (performance.refused != null) {
      json.add(name + "Refused", exceptions.apply(performance.refused));
    }
    if (!performance.thrown.isEmpty()) {
      JsonArray thrown = new JsonArray();
      performance.thrown.forEach(
          (record, one) -> {
            JsonObject told = Json.object().add("record", record).add("exception", exceptions.apply(one));
            String frame = Failure.userFrame(one);
            thrown.add(frame == null ? told : told.add("at", frame));
          });
      json.add(name + "Threw", thrown);
    }
  }

  private Performance play(SavedState from, List<Line> lines, int together, boolean toTheEnd) throws Exception {
    return Performance.of(
        candidate, operator, backend, from == null ? null : from.restored(), lines, together, toTheEnd, around);
  }

  /** Null if the candidate cannot read them. */
  private List<Line> lines(JsonObject rehearsal) {
    Map<Integer, Reading> readings = new HashMap<>();
    TypeSerializer<?>[] current = operator.node.getTypeSerializersIn();
    for (JsonValue input : rehearsal.get("inputs").asArray()) {
      int position = input.asObject().get("input").asInt();
      byte[] snapshot = Base64Text.bytes(input.asObject().get("serializer"));
      Restored restored =
          current == null || position >= current.length || current[position] == null
              ? null
              : Restored.of(snapshot, current[position], candidate.userClassLoader);
      if (restored == null || restored.reading == null) {
        return null;
      }
      readings.put(position, new Reading(restored.reading));
    }
    KeySelector<?, ?>[] selectors = operator.node.getStatePartitioners();
    List<Line> lines = new ArrayList<>();
    for (JsonValue record : rehearsal.get("records").asArray()) {
      int input = record.asObject().get("input").asInt();
      boolean keyed = input < selectors.length && selectors[input] != null;
      lines.add(new Line(input, keyed, readings.get(input), Base64Text.bytes(record.asObject().get("bytes"))));
    }
    return lines;
  }

  private static final class Line implements Performance.Line {
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
    public Object value() throws Exception {
      return reading.of(bytes);
    }
  }
}
