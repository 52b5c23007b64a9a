package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often a customer had to ask whom. */
final class Patience extends KeyedProcessFunction<String, Ticket, String> {
  private transient MapState<String, Long> asked;

  @Override
  public void open(OpenContext context) {
    MapStateDescriptor<String, Long> descriptor = new MapStateDescriptor<>("asked", Types.STRING, Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(90)).build());
    asked = getRuntimeContext().getMapState(descriptor);
  }

  @Override
  public void processElement(Ticket ticket, Context context, Collector<String> out) throws Exception {
    Long before = asked.get("anyone");
    long now = before == null ? 1 : before + 1;
    asked.put("anyone", now);
    asked.put(ticket.agent, asked.contains(ticket.agent) ? asked.get(ticket.agent) + 1 : 1);
    out.collect(Line.of("asked", ticket.customer, now));
  }
}
