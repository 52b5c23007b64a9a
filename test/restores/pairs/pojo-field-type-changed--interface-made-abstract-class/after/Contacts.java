package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps how a customer can be reached. */
final class Contacts extends KeyedProcessFunction<String, Customer, String> {
  private transient ListState<Customer> known;
  private transient ValueState<Long> customers;

  @Override
  public void open(OpenContext context) {
    known = getRuntimeContext().getListState(new ListStateDescriptor<>("known", Customer.class));
    customers = getRuntimeContext().getState(new ValueStateDescriptor<>("customers", Long.class));
  }

  @Override
  public void processElement(Customer customer, Context context, Collector<String> out) throws Exception {
    String target = "none";
    for (Customer one : known.get()) {
      target = one.contact.target();
    }
    out.collect(Line.of("contact", customer.name, target));
    if (target.equals("none")) {
      known.add(customer);
    }
    out.collect(Line.of("customers", customer.name, next()));
  }

  private long next() throws Exception {
    Long before = customers.value();
    customers.update(before == null ? 1 : before + 1);
    return customers.value();
  }
}
