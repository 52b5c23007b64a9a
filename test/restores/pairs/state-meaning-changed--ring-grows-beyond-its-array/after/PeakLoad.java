package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Shows the peak among the last loads of a host. */
final class PeakLoad extends KeyedProcessFunction<String, Load, String> {
  private transient ValueState<LastLoads> lastLoads;

  @Override
  public void open(OpenContext context) {
    lastLoads = getRuntimeContext().getState(new ValueStateDescriptor<>("last-loads", LastLoads.class));
  }

  @Override
  public void processElement(Load load, Context context, Collector<String> out) throws Exception {
    LastLoads last = lastLoads.value() == null ? new LastLoads() : lastLoads.value();
    last.add(load.percent);
    lastLoads.update(last);
    out.collect(Line.of("load", load.host, last.peak() + " percent"));
  }
}
