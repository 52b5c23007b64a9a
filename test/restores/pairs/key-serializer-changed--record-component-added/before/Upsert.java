package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the latest of each customer. */
final class Upsert extends KeyedProcessFunction<CustomerKey, Change, String> {
  private transient ValueState<Customer> customer;
  private transient ReducingState<Long> version;

  @Override
  public void open(OpenContext context) {
    customer = getRuntimeContext().getState(new ValueStateDescriptor<>("customer", Customer.class));
    version = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("version", Math::max, Long.class));
  }

  @Override
  public void processElement(Change change, Context context, Collector<String> out) throws Exception {
    version.add(change.version());
    if (change.operation() == Change.Operation.DELETE) {
      customer.clear();
      return;
    }
    Customer known = customer.value();
    Customer now = known == null ? new Customer(change.name(), change.mail(), 1) : known.revised(change);
    customer.update(now);
    out.collect(Line.of("revision", change.key().number(), now.revision()));
  }
}
