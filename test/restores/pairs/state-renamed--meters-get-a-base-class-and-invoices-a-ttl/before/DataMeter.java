package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Sums up bytes. */
final class DataMeter extends KeyedProcessFunction<String, Usage, String> {
  private transient ValueState<Long> bytes;

  @Override
  public void open(OpenContext context) {
    bytes = getRuntimeContext().getState(new ValueStateDescriptor<>("bytes", Types.LONG));
  }

  @Override
  public void processElement(Usage usage, Context context, Collector<String> out) throws Exception {
    Long before = bytes.value();
    long now = before == null ? usage.units : before + usage.units;
    bytes.update(now);
    out.collect(Line.of("data", usage.customer, now));
  }
}
