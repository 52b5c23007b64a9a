package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what meters say. */
final class Billing extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<Bill> bill;
  private transient Pricings pricings;

  @Override
  public void open(OpenContext context) {
    pricings = Pricings.find(getRuntimeContext().getUserCodeClassLoader());
    bill = getRuntimeContext().getState(new ValueStateDescriptor<>("bill", Bill.class));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Bill known = bill.value();
    if (known == null) {
      known = new Bill();
    }
    out.collect(Line.of("first", reading.meter, known.since == null ? "none" : known.since));
    known.since = known.since == null ? reading.day : known.since;
    known.cents += pricings.cents(reading);
    known.readings += 1;
    bill.update(known);
    out.collect(Line.of("readings", reading.meter, known.readings));
    out.collect(Line.of("billed", reading.meter, known.cents));
  }
}
