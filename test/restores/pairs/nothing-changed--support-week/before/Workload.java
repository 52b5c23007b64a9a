package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** What agents have to do. */
final class Workload extends KeyedCoProcessFunction<String, Ticket, Shift, String> {
  private transient ValueState<Long> tickets;
  private transient ValueState<Long> shifts;

  @Override
  public void open(OpenContext context) {
    tickets = getRuntimeContext().getState(new ValueStateDescriptor<>("tickets", Types.LONG));
    shifts = getRuntimeContext().getState(new ValueStateDescriptor<>("shifts", Types.LONG));
  }

  @Override
  public void processElement1(Ticket ticket, Context context, Collector<String> out) throws Exception {
    tickets.update(tickets.value() == null ? 1 : tickets.value() + 1);
    out.collect(Line.of("tickets", context.getCurrentKey(), tickets.value()));
  }

  @Override
  public void processElement2(Shift shift, Context context, Collector<String> out) throws Exception {
    shifts.update(shifts.value() == null ? 1 : shifts.value() + 1);
    out.collect(Line.of("shifts", context.getCurrentKey(), shifts.value()));
  }
}
