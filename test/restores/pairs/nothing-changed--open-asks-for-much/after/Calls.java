package pair;

import common.Line;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Meter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the calls of each key. */
public class Calls extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> calls;
  private transient Counter seen;
  private transient String name;
  private transient boolean reuse;
  private transient Meter rate;
  private final LongCounter all = new LongCounter();

  @Override
  public void open(OpenContext context) {
    MetricGroup metrics = getRuntimeContext().getMetricGroup().addGroup("calls").addGroup("by", "customer");
    seen = metrics.counter("seen");
    rate = metrics.meter("rate", new MeterView(seen, 60));
    metrics.gauge("job", () -> name);
    name = getRuntimeContext().getJobInfo().getJobName() + getRuntimeContext().getTaskInfo().getTaskNameWithSubtasks();
    int subtask = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
    if (subtask >= getRuntimeContext().getTaskInfo().getNumberOfParallelSubtasks()) {
      throw new IllegalStateException("Subtask " + subtask + " of " + name);
    }
    getRuntimeContext().addAccumulator("all calls", all);
    if (getRuntimeContext().getUserCodeClassLoader().getResource("pair/Calls.class") == null) {
      throw new IllegalStateException("The class loader knows nothing of this class.");
    }
    getRuntimeContext().registerUserCodeClassLoaderReleaseHookIfAbsent("calls", () -> {});
    reuse = getRuntimeContext().isObjectReuseEnabled();
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Types.LONG));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Long stored = calls.value();
    long now = stored == null ? 1 : stored + 1;
    calls.update(now);
    seen.inc();
    rate.markEvent();
    all.add(1);
    out.collect(Line.of("calls", context.getCurrentKey(), now));
  }
}
