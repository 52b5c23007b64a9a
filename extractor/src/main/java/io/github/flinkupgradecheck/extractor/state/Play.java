package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.FixedTime;
import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.List;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** An operator with a key and the records that it is given, as often as it is wanted: from nothing, or from restored state. */
public final class Play {
  /** For a few records; on a busy machine, too, nothing but a loop or a lock takes longer. */
  private static final long MOST_MILLIS = 8_000;

  /** A record, made anew each time: user code may keep or change what it is given. */
  public interface Line {
    int input();

    /** Whether records of that input have a key. */
    boolean keyed();

    /** What it comes to the operator as; one without a timestamp gets one by its position. */
    List<StreamRecord<Object>> records() throws Exception;
  }

  final List<? extends Line> lines;
  /** What comes last, once timers have gone off. */
  final List<? extends Line> later;
  /** Position of the record under whose key all of them are given too; -1 for none. */
  final int together;

  private final CapturedPipeline pipeline;
  private final CapturedOperator operator;
  private final Backend backend;
  private final OutPaths behind;
  private final DryInitialiser around;

  /** @param behind functions through which goes what it emits; null where it is wanted as it is emitted */
  public Play(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      List<? extends Line> lines,
      List<? extends Line> later,
      int together,
      OutPaths behind,
      DryInitialiser around) {
    this.pipeline = pipeline;
    this.operator = operator;
    this.backend = backend;
    this.lines = lines;
    this.later = later;
    this.together = together;
    this.behind = behind;
    this.around = around;
  }

  /**
   * Once, at a fixed time and with nothing outside in reach.
   *
   * @param state null for a fresh start
   * @param toTheEnd whether timers go off afterwards and later records come, and nothing is saved; otherwise each record comes twice under its own key, because what comes first is
   *     often treated otherwise
   * @return null where nothing can be told: it reaches for something outside, or hands its records to a mailbox
   * @throws Exception {@code TimeoutException} at the deadline
   */
  public Performance from(PrioritizedOperatorSubtaskState state, boolean toTheEnd) throws Exception {
    return played(state, (run, outflow) -> Performance.of(run, this, toTheEnd, outflow));
  }

  /** All of it by one operator that is never restored; what it says to the end. Null likewise. */
  public Performance unbroken() throws Exception {
    return played(
        null,
        (run, outflow) -> {
          Performance.of(run, this, false, outflow);
          return Performance.of(run, this, true, outflow);
        });
  }

  /** Restored, with no record at all: what its timers do if they go off at once. Null likewise. */
  public Performance atOnce(PrioritizedOperatorSubtaskState state) throws Exception {
    return played(state, (run, outflow) -> Performance.ofTimers(run, outflow, false));
  }

  /** The same, as long as they go off. */
  public Performance timersToTheLast(PrioritizedOperatorSubtaskState state) throws Exception {
    return played(state, (run, outflow) -> Performance.ofTimers(run, outflow, true));
  }

  /** Restored, with the records, and then its timers, as long as they go off. Null likewise. */
  public Performance toTheLastTimer(PrioritizedOperatorSubtaskState state) throws Exception {
    return played(state, (run, outflow) -> Performance.ofAllTimers(run, this, outflow));
  }

  /** The same records, each under its own key alone. */
  public Play apart() {
    return new Play(pipeline, operator, backend, lines, later, -1, behind, around);
  }

  public boolean hasCommonKey() {
    return together >= 0;
  }

  /** Position of the record that has the common key; -1 for none. */
  public int common() {
    return together;
  }

  public int records() {
    return lines.size();
  }

  /** What an open operator is to do. */
  private interface Part {
    Performance of(DryRun run, Outflow outflow) throws Exception;
  }

  private Performance played(PrioritizedOperatorSubtaskState state, Part part) throws Exception {
    return InTime.confined(
        Math.min(around.operatorMillis(), MOST_MILLIS),
        pipeline.userClassLoader,
        () -> {
          FixedTime.stand();
          Outside.forget();
          try (Outflow outflow = new Outflow(pipeline, operator, behind, around)) {
            return outflow.open() ? perform(state, part, outflow) : null;
          }
        });
  }

  private Performance perform(PrioritizedOperatorSubtaskState state, Part part, Outflow outflow) throws Exception {
    DryRun run = new DryRun(pipeline, operator, backend, state, null, around.temporary(), outflow.stage);
    run.run();
    try {
      if (Outside.tried() || run.ours() || run.live == null || Exercise.isAsynchronous(run.live)) {
        return null;
      }
      if (run.thrown != null) {
        return Performance.refused(run.thrown);
      }
      return part.of(run, outflow);
    } finally {
      if (run.context != null) {
        BackendSnapshot.dispose(run.context);
      }
    }
  }
}
