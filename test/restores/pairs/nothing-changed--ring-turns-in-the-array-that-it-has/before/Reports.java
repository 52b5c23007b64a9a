package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Reports each hundred records of a rack. */
final class Reports extends KeyedProcessFunction<String, Load, String> {
  private transient ValueState<Long> records;

  @Override
  public void open(OpenContext context) {
    records = getRuntimeContext().getState(new ValueStateDescriptor<>("records", Types.LONG));
  }

  @Override
  public void processElement(Load load, Context context, Collector<String> out) throws Exception {
    long now = records.value() == null ? 1 : records.value() + 1;
    records.update(now);
    if (now % 100 == 0) {
      out.collect(Line.of("reports", load.rack, now / 100));
    }
  }
}
