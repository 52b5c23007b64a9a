package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the large ones. */
final class CountLarge extends KeyedProcessFunction<String, Event, String> {
  private transient ReducingState<Long> large;

  @Override
  public void open(OpenContext context) {
    large = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("large", Long::sum, Types.LONG));
  }

  @Override
  public void processElement(Event event, Context context, Collector<String> out) throws Exception {
    large.add(1L);
    out.collect(Line.of("large", event.shop, large.get()));
  }
}
