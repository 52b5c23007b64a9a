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

  @Override
  public void open(OpenContext context) {
    bill = getRuntimeContext().getState(new ValueStateDescriptor<>("bill", Bill.class));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Bill known = bill.value() == null ? new Bill() : bill.value();
    out.collect(Line.of("first", reading.meter, known.since == null ? "none" : known.since));
    if (known.since == null) {
      known.since = reading.day;
    }
    known.readings++;
    known.cents += price(reading);
    bill.update(known);
    out.collect(Line.of("readings", reading.meter, known.readings));
    out.collect(Line.of("billed", reading.meter, known.cents));
  }

  private static long price(Reading reading) {
    switch (reading.tariff) {
      case DAY:
        return reading.units;
      case NIGHT:
        return reading.units / 2;
      case SPOT:
        return reading.units / 3;
      default:
        return 0;
    }
  }
}
