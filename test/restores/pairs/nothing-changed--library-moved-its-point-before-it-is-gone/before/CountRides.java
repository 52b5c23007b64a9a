package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts rides, and keeps where a rider first was. */
final class CountRides extends KeyedProcessFunction<String, Located, String> {
  private transient ValueState<Located> first;
  private transient ValueState<Long> rides;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Located.class));
    rides = getRuntimeContext().getState(new ValueStateDescriptor<>("rides", Long.class));
  }

  @Override
  public void processElement(Located located, Context context, Collector<String> out) throws Exception {
    Located stored = first.value();
    out.collect(Line.of("cell", located.rider, stored == null ? "none" : stored.cell + " in " + stored.city));
    if (stored == null) {
      first.update(located);
    }
    long now = rides.value() == null ? 1 : rides.value() + 1;
    rides.update(now);
    out.collect(Line.of("rides", located.rider, now));
  }
}
