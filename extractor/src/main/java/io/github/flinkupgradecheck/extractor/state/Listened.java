package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import org.apache.flink.streaming.api.operators.async.AsyncWaitOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** An operator of one input, freshly started on the heap, whose records somebody hears. */
final class Listened implements AutoCloseable {
  private final DryRun run;
  private final OperatorInputs inputs;

  private Listened(DryRun run) {
    this.run = run;
    this.inputs = started() ? new OperatorInputs(run.live) : null;
  }

  static Listened start(
      CapturedPipeline pipeline, CapturedOperator operator, DryInitialiser around, Stage.Listener listener) {
    DryRun run = new DryRun(pipeline, operator, Backend.HASHMAP, null, null, around.temporary(), new Stage(listener));
    run.run();
    return new Listened(run);
  }

  /** Whether it is open, and reached for nothing outside. */
  boolean started() {
    return run.thrown == null && run.live != null && !Outside.tried();
  }

  /** Waits for the answers of others, if it has asked for any. */
  void process(StreamRecord<Object> record) throws Exception {
    inputs.process(0, record.getValue(), record.getTimestamp());
    if (run.live instanceof AsyncWaitOperator) {
      ((AsyncWaitOperator<?, ?>) run.live).endInput();
    }
  }

  /** Makes the record's key the current one. */
  void key(StreamRecord<Object> record) throws Exception {
    inputs.key(0, record.getValue());
  }

  Object currentKey() {
    return run.live.getCurrentKey();
  }

  /** Its timers that are due first; false if there are none. */
  boolean fireTimers() throws Exception {
    return DueTimers.fire(run.live);
  }

  @Override
  public void close() throws Exception {
    if (run.context != null) {
      BackendSnapshot.dispose(run.context);
    }
  }
}
