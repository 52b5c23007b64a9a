package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what passes through a depot. */
final class Depots extends KeyedProcessFunction<String, Scan, String> {
  private transient ValueState<Long> passed;

  @Override
  public void open(OpenContext context) {
    passed = getRuntimeContext().getState(new ValueStateDescriptor<>("passed", Types.LONG));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<String> out) throws Exception {
    long now = passed.value() == null ? 1 : passed.value() + 1;
    passed.update(now);
    out.collect(Line.of("depot", scan.depot, now));
  }
}
