package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.formats.avro.typeutils.AvroSerializer;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps bills until they are paid. */
final class Bills extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Bill> bills;

  @Override
  public void open(OpenContext context) {
    bills = getRuntimeContext().getState(new ValueStateDescriptor<>("bill", new AvroSerializer<>(Bill.class)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Bill bill = bills.value();
    out.collect(Line.of("bank", context.getCurrentKey(), bill == null ? "none" : bill.getBank() + " at " + bill.getRate()));
    if (bill == null) {
      bill = new Bill();
      bill.setBank("bank of " + context.getCurrentKey());
      bill.setRate(2.25);
    }
    bill.setPaid(bill.getPaid() + 1);
    bills.update(bill);
    out.collect(Line.of("paid", context.getCurrentKey(), bill.getPaid()));
  }
}
