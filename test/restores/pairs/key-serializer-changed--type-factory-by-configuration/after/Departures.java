package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts departures. */
final class Departures extends KeyedProcessFunction<Track, Long, String> {
  private transient ValueState<Long> departures;

  @Override
  public void open(OpenContext context) {
    departures = getRuntimeContext().getState(new ValueStateDescriptor<>("departures", Types.LONG));
  }

  @Override
  public void processElement(Long departure, Context context, Collector<String> out) throws Exception {
    long now = departures.value() == null ? 1 : departures.value() + 1;
    departures.update(now);
    out.collect(Line.of("departures", context.getCurrentKey(), now));
  }
}
