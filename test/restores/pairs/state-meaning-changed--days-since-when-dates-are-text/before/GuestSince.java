package pair;

import common.Line;
import java.time.LocalDate;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the date of a guest's first booking. */
final class GuestSince extends KeyedProcessFunction<String, Booking, String> {
  private transient ValueState<Integer> first;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.INT));
  }

  @Override
  public void processElement(Booking booking, Context context, Collector<String> out) throws Exception {
    LocalDate date = LocalDate.parse(booking.date);
    out.collect(Line.of("member", booking.guest, first.value() == null ? "new" : "since " + Dates.date(first.value())));
    if (first.value() == null) {
      first.update(Dates.number(date));
    }
  }
}
