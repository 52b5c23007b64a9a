package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The points that a member has; they expire when he stays away. */
final class Points extends KeyedProcessFunction<String, Bought, String> {
  private static final Duration EXPIRY = Duration.ofDays(365);

  private transient ValueState<Integer> points;
  private transient ValueState<Long> lastBought;

  @Override
  public void open(OpenContext context) {
    points = getRuntimeContext().getState(new ValueStateDescriptor<>("points", Types.INT));
    lastBought = getRuntimeContext().getState(new ValueStateDescriptor<>("last-bought", Types.LONG));
  }

  @Override
  public void processElement(Bought bought, Context context, Collector<String> out) throws Exception {
    if (isExpired(bought)) {
      points.clear();
    }
    lastBought.update(bought.at);
    int now = (points.value() == null ? 0 : points.value()) + bought.points;
    points.update(now);
    out.collect(Line.of("points", bought.member, now));
  }

  private boolean isExpired(Bought bought) throws Exception {
    long last = lastBought.value() == null ? bought.at : lastBought.value();
    return bought.at - last > EXPIRY.toMillis();
  }
}
