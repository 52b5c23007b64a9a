package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says whether a bid is above or below the one before. */
final class Trend extends KeyedProcessFunction<String, Bid, String> {
  private transient ValueState<Double> before;

  @Override
  public void open(OpenContext context) {
    before = getRuntimeContext().getState(new ValueStateDescriptor<>("before", Types.DOUBLE));
  }

  @Override
  public void processElement(Bid bid, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("trend", bid.lot, trend(before.value(), bid.amount)));
    before.update(bid.amount);
  }

  private static String trend(Double before, double now) {
    if (before == null) {
      return "opened";
    }
    int compared = Double.compare(now, before);
    return compared == 0 ? "steady" : compared > 0 ? "rising" : "falling";
  }
}
