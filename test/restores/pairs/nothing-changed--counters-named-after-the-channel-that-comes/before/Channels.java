package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts by channel, each in a state of its own. */
final class Channels extends KeyedProcessFunction<String, Contact, String> {
  @Override
  public void processElement(Contact contact, Context context, Collector<String> out) throws Exception {
    ValueState<Long> count = getRuntimeContext().getState(new ValueStateDescriptor<>("contacts-by-" + contact.channel, Types.LONG));
    count.update(count.value() == null ? 1 : count.value() + 1);
    out.collect(Line.of(contact.channel, contact.customer, count.value()));
  }
}
