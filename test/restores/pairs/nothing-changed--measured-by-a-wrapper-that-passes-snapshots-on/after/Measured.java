package pair;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.functions.util.FunctionUtils;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** The platform's wrapper around a function: counts its calls and how long they took, and passes snapshots on. */
final class Measured<I, O> extends RichMapFunction<I, O> implements CheckpointedFunction {
  private final MapFunction<I, O> measured;
  private transient Counter calls;
  private transient Counter nanos;

  Measured(MapFunction<I, O> measured) {
    this.measured = measured;
  }

  @Override
  public void setRuntimeContext(RuntimeContext context) {
    super.setRuntimeContext(context);
    FunctionUtils.setFunctionRuntimeContext(measured, context);
  }

  @Override
  public void open(OpenContext context) throws Exception {
    calls = getRuntimeContext().getMetricGroup().counter("calls");
    nanos = getRuntimeContext().getMetricGroup().counter("nanos");
    FunctionUtils.openFunction(measured, context);
  }

  @Override
  public O map(I value) throws Exception {
    long start = System.nanoTime();
    try {
      return measured.map(value);
    } finally {
      calls.inc();
      nanos.inc(System.nanoTime() - start);
    }
  }

  @Override
  public void close() throws Exception {
    FunctionUtils.closeFunction(measured);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    if (measured instanceof CheckpointedFunction) {
      ((CheckpointedFunction) measured).initializeState(context);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    if (measured instanceof CheckpointedFunction) {
      ((CheckpointedFunction) measured).snapshotState(context);
    }
  }
}
