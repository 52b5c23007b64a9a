package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.util.Collector;

/** What agents have to do, and how long. */
final class AgentLoad extends PerAgent<Ticket, Shift> {
  private transient ValueState<Long> tickets;
  private transient ValueState<Long> shifts;
  private transient ValueState<Long> hours;

  @Override
  public void open(OpenContext context) {
    hours = counter(Counted.HOURS);
    shifts = counter(Counted.SHIFTS);
    tickets = counter(Counted.TICKETS);
  }

  @Override
  public void processElement1(Ticket ticket, Context context, Collector<String> out) throws Exception {
    out.collect(next(Counted.TICKETS, tickets, context.getCurrentKey()));
  }

  @Override
  public void processElement2(Shift shift, Context context, Collector<String> out) throws Exception {
    hours.update((hours.value() == null ? 0 : hours.value()) + shift.hours);
    out.collect(next(Counted.SHIFTS, shifts, context.getCurrentKey()));
  }
}
