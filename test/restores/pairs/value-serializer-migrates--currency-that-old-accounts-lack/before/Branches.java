package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the bookings of a branch. */
final class Branches extends KeyedProcessFunction<String, Booking, String> {
  private transient ValueState<Long> bookings;

  @Override
  public void open(OpenContext context) {
    bookings = getRuntimeContext().getState(new ValueStateDescriptor<>("bookings", Types.LONG));
  }

  @Override
  public void processElement(Booking booking, Context context, Collector<String> out) throws Exception {
    long now = bookings.value() == null ? 1 : bookings.value() + 1;
    bookings.update(now);
    out.collect(Line.of("branch", booking.branch, now));
  }
}
