package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what is sold of an article, and where. */
final class Sold extends KeyedProcessFunction<String, Order, String> {
  private transient MapState<String, Long> channels;
  private transient ValueState<Long> sold;

  @Override
  public void open(OpenContext context) {
    channels = getRuntimeContext().getMapState(new MapStateDescriptor<>("channels", Types.STRING, Types.LONG));
    sold = getRuntimeContext().getState(new ValueStateDescriptor<>("sold", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    Long before = channels.get(order.channel);
    channels.put(order.channel, before == null ? 1 : before + 1);
    sold.update(sold.value() == null ? 1 : sold.value() + 1);
    out.collect(Line.of("sold", order.article, sold.value()));
    out.collect(Line.of("channel", order.article + " " + order.channel, channels.get(order.channel)));
  }
}
