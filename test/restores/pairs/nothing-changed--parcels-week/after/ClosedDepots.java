package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts parcels that came to a closed depot. */
final class ClosedDepots extends KeyedProcessFunction<String, Scan, String> {
  private transient ValueState<Long> turnedAway;

  @Override
  public void open(OpenContext context) {
    turnedAway = getRuntimeContext().getState(new ValueStateDescriptor<>("turned-away", Types.LONG));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<String> out) throws Exception {
    Long before = turnedAway.value();
    turnedAway.update(before == null ? 1 : before + 1);
    out.collect(Line.of("turned-away", scan.depot, turnedAway.value()));
  }
}
