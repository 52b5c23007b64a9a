package pair;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.functions.util.FunctionUtils;
import org.apache.flink.metrics.Counter;

/** The platform's wrapper around a function: counts its calls and how long they took. */
final class Measured<I, O> extends RichMapFunction<I, O> {
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
}
