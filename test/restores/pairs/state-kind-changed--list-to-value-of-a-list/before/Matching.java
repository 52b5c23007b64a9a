package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;

/** What is kept of two sides until they meet. */
abstract class Matching<L, R, O> extends KeyedCoProcessFunction<String, L, R, O> {
  protected transient ListState<Item> items;
  protected transient ValueState<Long> met;
  protected transient ValueState<Long> timer;

  @Override
  public void open(OpenContext context) throws Exception {
    items = getRuntimeContext().getListState(new ListStateDescriptor<>("items", TypeInformation.of(new TypeHint<Item>() {})));
    met = getRuntimeContext().getState(new ValueStateDescriptor<>("met", Long.class));
    timer = getRuntimeContext().getState(new ValueStateDescriptor<>("timer", Long.class));
  }

  protected long countMeeting() throws Exception {
    long now = met.value() == null ? 1 : met.value() + 1;
    met.update(now);
    return now;
  }
}
