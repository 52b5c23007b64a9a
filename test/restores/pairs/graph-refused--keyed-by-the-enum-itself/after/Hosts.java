package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the lines of a host. */
final class Hosts extends KeyedProcessFunction<String, Log, String> {
  private transient ValueState<Long> lines;

  @Override
  public void open(OpenContext context) {
    lines = getRuntimeContext().getState(new ValueStateDescriptor<>("lines", Long.class));
  }

  @Override
  public void processElement(Log log, Context context, Collector<String> out) throws Exception {
    long now = lines.value() == null ? 1 : lines.value() + 1;
    lines.update(now);
    out.collect(Line.of("hosts", log.host, now));
  }
}
