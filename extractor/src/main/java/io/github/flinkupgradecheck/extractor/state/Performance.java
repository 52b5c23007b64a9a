package io.github.flinkupgradecheck.extractor.state;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.agent.FixedTime;
import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.io.File;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;
import org.apache.flink.streaming.api.operators.StreamOperator;

/**
 * One operator with a key, started at a fixed time from restored state or none, and what it emits on each record that it is given. Nothing outside can be
 * reached meanwhile.
 */
public final class Performance {
  private static final int TIMER_ROUNDS = 3;
  /** For a few records; on a busy machine, too, nothing but a loop or a lock takes longer. */
  private static final long MOST_MILLIS = 8_000;

  /** A record, made anew each time: user code may keep or change what it is given. */
  public interface Line {
    int input();

    /** Whether records of that input have a key. */
    boolean keyed();

    Object value() throws Exception;
  }

  /**
   * What was emitted on each record, as plain data, or what was thrown: all of them under one key, so that what lies together meets, then each under its
   * own.
   */
  public final JsonArray answers = new JsonArray();
  /** The same on its timers, those that are due first; null where none was to go off. */
  public JsonArray atTimers;
  /** What was saved after the records. */
  public NextSavepoint saved;
  /** Whether the values of it are iterated in the same order in another JVM. */
  public boolean valuesOrdered;
  /** Whether what is in its maps and broadcast states is. */
  public boolean mapsOrdered;
  /** What ended the start; null if nothing did. Then there are no answers. */
  public Throwable refused;
  /** What was thrown, by user code or by Flink, by the position of its answer; that of the timers comes last. */
  public final SortedMap<Integer, Throwable> thrown = new TreeMap<>();

  private Performance() {}

  /**
   * @param from null for a fresh start
   * @param together position of the record under whose key all of them are given too; -1 for none
   * @param toTheEnd whether timers go off afterwards, and nothing is saved; otherwise each record comes twice under its own key, because what comes first is
   *     often treated otherwise
   * @return null where nothing can be told: it reaches for something outside, or hands its records to a mailbox
   * @throws Exception {@code TimeoutException} at the deadline
   */
  public static Performance of(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState from,
      List<? extends Line> lines,
      int together,
      boolean toTheEnd,
      DryInitialiser around)
      throws Exception {
    return InTime.confined(
        Math.min(around.operatorMillis(), MOST_MILLIS),
        pipeline.userClassLoader,
        () -> {
          FixedTime.stand();
          return perform(pipeline, operator, backend, from, lines, together, toTheEnd, around.temporary());
        });
  }

  private static Performance perform(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState from,
      List<? extends Line> lines,
      int together,
      boolean toTheEnd,
      File temporary)
      throws Exception {
    Stage stage = new Stage();
    Outside.forget();
    DryRun run = new DryRun(pipeline, operator, backend, from, null, temporary, stage);
    run.run();
    try {
      Performance performance = new Performance();
      if (Outside.tried() || run.ours() || run.live == null || Exercise.isAsynchronous(run.live)) {
        return null;
      }
      if (run.thrown != null) {
        performance.refused = run.thrown;
        return performance;
      }
      stage.heard();
      performance.give(run.live, lines, together, toTheEnd ? 1 : 2, stage);
      if (toTheEnd) {
        performance.fireTimers(run, stage);
      } else {
        LiveStates states = new LiveStates(run.context);
        performance.valuesOrdered = states.valuesOrdered();
        performance.mapsOrdered = states.mapsOrdered();
        performance.saved = NextSavepoint.of(run.context);
      }
      return performance;
    } finally {
      if (run.context != null) {
        BackendSnapshot.dispose(run.context);
      }
    }
  }

  private void give(StreamOperator<?> operator, List<? extends Line> lines, int together, int rounds, Stage stage) {
    OperatorInputs inputs = new OperatorInputs(operator);
    Object common = together < 0 ? null : keyOf(lines.get(together), operator, inputs);
    for (int i = 0; together >= 0 && i < lines.size(); i++) {
      Line line = lines.get(i);
      long timestamp = Exercise.FIRST_TIMESTAMP + i;
      answer(
          stage,
          () -> {
            if (line.keyed() && common != null) {
              operator.setCurrentKey(common);
            } else {
              inputs.key(line.input(), line.value());
            }
            inputs.process(line.input(), line.value(), timestamp);
          });
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        long timestamp = Exercise.FIRST_TIMESTAMP + lines.size() + i;
        answer(
            stage,
            () -> {
              inputs.key(line.input(), line.value());
              inputs.process(line.input(), line.value(), timestamp);
            });
      }
    }
  }

  private static Object keyOf(Line line, StreamOperator<?> operator, OperatorInputs inputs) {
    try {
      inputs.key(line.input(), line.value());
      return operator.getCurrentKey();
    } catch (Throwable byUserCode) {
      return null;
    }
  }

  /** What user code does. */
  private interface Scene {
    void play() throws Exception;
  }

  private void answer(Stage stage, Scene scene) {
    try {
      scene.play();
      answers.add(emitted(stage));
    } catch (Throwable byUserCode) {
      answers.add(thrown(byUserCode, stage));
    }
  }

  private void fireTimers(DryRun run, Stage stage) {
    JsonArray all = new JsonArray();
    for (int round = 0; round < TIMER_ROUNDS; round++) {
      try {
        DueTimers.fire(run.live);
        all.add(emitted(stage));
      } catch (Throwable byUserCode) {
        all.add(thrown(byUserCode, stage));
      }
    }
    atTimers = all;
  }

  private static JsonObject emitted(Stage stage) {
    return new JsonObject().add("emitted", stage.heard());
  }

  private JsonObject thrown(Throwable byUserCode, Stage stage) {
    stage.heard();
    thrown.putIfAbsent(answers.size(), byUserCode);
    return new JsonObject().add("threw", Failure.root(byUserCode).getClass().getName());
  }
}
