package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Bidders press their buttons more than once: drops what was sent already. */
final class DropRepeated extends KeyedProcessFunction<String, Bid, Bid> {
  private transient ValueState<Long> lastId;

  @Override
  public void open(OpenContext context) {
    lastId = getRuntimeContext().getState(new ValueStateDescriptor<>("last-id", Types.LONG));
  }

  @Override
  public void processElement(Bid bid, Context context, Collector<Bid> out) throws Exception {
    Long last = lastId.value();
    if (last == null || bid.id > last) {
      lastId.update(bid.id);
      out.collect(bid);
    }
  }
}
