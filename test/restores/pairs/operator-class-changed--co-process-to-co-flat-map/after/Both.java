package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.RichCoFlatMapFunction;
import org.apache.flink.util.Collector;

/** Counts orders and returns of each customer. */
public class Both extends RichCoFlatMapFunction<Long, Long, String> {
  private transient ValueState<Long> orders;
  private transient ValueState<Long> returns;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
    returns = getRuntimeContext().getState(new ValueStateDescriptor<>("returns", Types.LONG));
  }

  @Override
  public void flatMap1(Long in, Collector<String> out) throws Exception {
    orders.update(orders.value() == null ? 1 : orders.value() + 1);
    out.collect(Line.of("orders", Feed.key(in), orders.value()));
  }

  @Override
  public void flatMap2(Long in, Collector<String> out) throws Exception {
    returns.update(returns.value() == null ? 1 : returns.value() + 1);
    out.collect(Line.of("returns", Feed.key(in), returns.value()));
  }
}
