package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the cars at a post by hours. */
final class CarsByHour extends KeyedProcessFunction<Integer, Passing, String> {
  private static final long HOUR = 3_600_000;

  private transient MapState<Long, Long> hours;

  @Override
  public void open(OpenContext context) {
    hours = getRuntimeContext().getMapState(new MapStateDescriptor<>("hours", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(Passing passing, Context context, Collector<String> out) throws Exception {
    long hour = hourOf(passing);
    long now = hours.contains(hour) ? hours.get(hour) + 1 : 1;
    hours.put(hour, now);
    out.collect(Line.of("cars", "post " + passing.post, now));
  }

  private static long hourOf(Passing passing) {
    return passing.at / HOUR;
  }
}
