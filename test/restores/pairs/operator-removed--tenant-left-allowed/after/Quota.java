package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what each customer of a tenant used, and remembers under which plan it began. */
final class Quota extends KeyedProcessFunction<String, Usage, String> {
  private final Tenant tenant;
  private transient ValueState<Long> records;
  private transient ValueState<String> contract;

  Quota(Tenant tenant) {
    this.tenant = tenant;
  }

  @Override
  public void open(OpenContext context) {
    records = getRuntimeContext().getState(new ValueStateDescriptor<>("records", Long.class));
    contract = getRuntimeContext().getState(new ValueStateDescriptor<>("contract", String.class));
  }

  @Override
  public void processElement(Usage usage, Context context, Collector<String> out) throws Exception {
    String customer = usage.getTenant() + "/" + usage.getCustomer();
    String signed = contract.value();
    if (signed == null) {
      contract.update(tenant.getName() + " from " + usage.getUnits());
    }
    long now = records.value() == null ? 1 : records.value() + 1;
    records.update(now);
    out.collect(Line.of("records", customer, now));
    out.collect(Line.of("contract", customer, signed == null ? "none" : signed.substring(0, signed.indexOf(' '))));
  }
}
