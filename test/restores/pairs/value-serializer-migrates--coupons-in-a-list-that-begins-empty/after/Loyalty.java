package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what is known of customers. */
final class Loyalty extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Customer> customers;

  @Override
  public void open(OpenContext context) {
    customers = getRuntimeContext().getState(new ValueStateDescriptor<>("customer", Customer.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Customer customer = customers.value();
    out.collect(Line.of("since", context.getCurrentKey(), customer == null ? "none" : customer.getSince()));
    if (customer == null) {
      customer = Customer.first(number);
    }
    customer.buys();
    customers.update(customer);
    out.collect(Line.of("purchases", context.getCurrentKey(), customer.getPurchases()));
  }
}
