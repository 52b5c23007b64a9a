package io.github.flinkupgradecheck.extractor.state;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.key.Identity;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** What an operator emitted on each record that it was given. */
public final class Performance {
  private static final int TIMER_ROUNDS = 3;
  /** Then all of them have gone off, if they do not set others again and again. */
  private static final int MOST_TIMER_ROUNDS = 64;

  /**
   * What was emitted on each record, as plain data, or what was thrown: all of them under one key, so that what lies together meets, then each under its
   * own.
   */
  public final JsonArray answers = new JsonArray();
  /** The same on its timers, those that are due first; null where none was to go off. */
  public JsonArray atTimers;
  /** What was emitted on each later record, under the common key; null where they were not to come. */
  public JsonArray later;
  /** What was saved after the records. */
  public NextSavepoint saved;
  /** Whether the values of it are iterated in the same order in another JVM. */
  public boolean valuesOrdered;
  /** Whether what is in its maps and broadcast states is. */
  public boolean mapsOrdered;
  /** What ended the start; null if nothing did. Then there are no answers. */
  public Throwable refused;
  /** What was thrown, by user code or by Flink, by the position of its answer; that of the timers comes behind them, and then those of later records. */
  public final SortedMap<Integer, Throwable> thrown = new TreeMap<>();

  private final Outflow outflow;

  private Performance(Outflow outflow) {
    this.outflow = outflow;
  }

  static Performance refused(Throwable thrown) {
    Performance performance = new Performance(null);
    performance.refused = thrown;
    return performance;
  }

  /** @param run of an operator that is open */
  static Performance of(DryRun run, Play play, boolean toTheEnd, Outflow outflow) throws Exception {
    outflow.forget();
    Performance performance = new Performance(outflow);
    Object common = performance.give(run.live, play.lines, play.together, toTheEnd ? 1 : 2);
    if (toTheEnd) {
      performance.fireTimers(run, TIMER_ROUNDS);
      performance.giveLater(run.live, play, common);
    } else {
      performance.saved = NextSavepoint.ordered(run.context, run.live);
      LiveStates states = new LiveStates(run.context);
      performance.valuesOrdered = states.valuesOrdered() && (!states.anyList() || !Identity.ordersInFields(run.function()));
      performance.mapsOrdered = states.mapsOrdered();
    }
    return performance;
  }

  /** The same of one whose timers go off before any record has come. */
  static Performance ofTimers(DryRun run, Outflow outflow, boolean toTheLast) {
    outflow.forget();
    Performance performance = new Performance(outflow);
    performance.fireTimers(run, toTheLast ? MOST_TIMER_ROUNDS : TIMER_ROUNDS);
    return performance;
  }

  /** The same once all records have come, as long as timers go off. */
  static Performance ofAllTimers(DryRun run, Play play, Outflow outflow) {
    outflow.forget();
    Performance performance = new Performance(outflow);
    performance.give(run.live, play.lines, play.together, 1);
    performance.fireTimers(run, MOST_TIMER_ROUNDS);
    return performance;
  }

  /** On which outputs it says something when timers go off: a side output by its id, the main one as {@code ""}; or to which operators it comes at last. */
  public Set<String> heardAtTimers() {
    Set<String> heard = new TreeSet<>();
    for (JsonValue answer : atTimers == null ? new JsonArray() : atTimers) {
      JsonValue emitted = answer.asObject().get("emitted");
      if (emitted != null) {
        emitted.asArray().forEach(value -> heard.add(Outflow.output(value)));
      }
    }
    return heard;
  }

  public boolean throwsAtTimers() {
    boolean threw = false;
    for (JsonValue answer : atTimers == null ? new JsonArray() : atTimers) {
      threw |= answer.asObject().get("emitted") == null;
    }
    return threw;
  }

  /** Returns the common key; null for none. */
  private Object give(StreamOperator<?> operator, List<? extends Play.Line> lines, int together, int rounds) {
    OperatorInputs inputs = new OperatorInputs(operator);
    Object common = together < 0 ? null : keyOf(lines.get(together), operator, inputs);
    for (int i = 0; together >= 0 && i < lines.size(); i++) {
      answers.add(answer(lines.get(i), lines.get(i).keyed() ? common : null, operator, inputs, Exercise.FIRST_TIMESTAMP + i));
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < lines.size(); i++) {
        answers.add(answer(lines.get(i), null, operator, inputs, Exercise.FIRST_TIMESTAMP + lines.size() + i));
      }
    }
    return common;
  }

  private void giveLater(StreamOperator<?> operator, Play play, Object common) {
    OperatorInputs inputs = new OperatorInputs(operator);
    later = new JsonArray();
    for (int i = 0; i < play.later.size(); i++) {
      Play.Line line = play.later.get(i);
      later.add(answer(line, line.keyed() ? common : null, operator, inputs, Exercise.FIRST_TIMESTAMP + 2 * play.lines.size() + i));
    }
  }

  /** @param key null for its own */
  private JsonObject answer(Play.Line line, Object key, StreamOperator<?> operator, OperatorInputs inputs, long timestamp) {
    return answer(
        () -> {
          List<StreamRecord<Object>> asked = key == null ? line.records() : null;
          List<StreamRecord<Object>> given = line.records();
          for (int i = 0; i < given.size(); i++) {
            StreamRecord<Object> record = given.get(i);
            if (key == null) {
              inputs.key(line.input(), asked.get(i).getValue());
            } else {
              operator.setCurrentKey(key);
            }
            inputs.process(line.input(), record.getValue(), record.hasTimestamp() ? record.getTimestamp() : timestamp);
          }
        });
  }

  private static Object keyOf(Play.Line line, StreamOperator<?> operator, OperatorInputs inputs) {
    try {
      inputs.key(line.input(), line.records().get(0).getValue());
      return operator.getCurrentKey();
    } catch (Throwable byUserCode) {
      return null;
    }
  }

  /** What user code does. */
  private interface Scene {
    void play() throws Exception;
  }

  private JsonObject answer(Scene scene) {
    try {
      scene.play();
      return emitted();
    } catch (Throwable byUserCode) {
      return thrown(byUserCode);
    }
  }

  private void fireTimers(DryRun run, int rounds) {
    JsonArray all = new JsonArray();
    for (int round = 0; round < rounds; round++) {
      all.add(answer(() -> DueTimers.fire(run.live)));
    }
    atTimers = all;
  }

  private JsonObject emitted() throws Exception {
    return new JsonObject().add("emitted", outflow.heard());
  }

  private JsonObject thrown(Throwable byUserCode) {
    outflow.forget();
    thrown.putIfAbsent(answers.size() + (later == null ? 0 : 1 + later.size()), byUserCode);
    return new JsonObject().add("threw", Failure.root(byUserCode).getClass().getName());
  }
}
