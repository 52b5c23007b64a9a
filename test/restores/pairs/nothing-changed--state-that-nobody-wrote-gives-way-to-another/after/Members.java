package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the visits of a member, and those who come back after a long time. */
final class Members extends KeyedProcessFunction<String, Visit, String> {
  private static final Duration LONG = Duration.ofDays(90);

  private transient ValueState<Long> visits;
  private transient ValueState<String> first;
  private transient ValueState<Long> lastSeen;
  private transient Counter returned;

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>("visits", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
    lastSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("last-seen", Types.LONG));
    returned = getRuntimeContext().getMetricGroup().counter("returned");
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    see(context.timerService().currentProcessingTime());
    out.collect(Line.of("first", visit.member, firstOr(visit.museum)));
    out.collect(Line.of("visits", visit.member, next()));
  }

  private void see(long now) throws Exception {
    Long last = lastSeen.value();
    if (last != null && now - last > LONG.toMillis()) {
      returned.inc();
    }
    lastSeen.update(now);
  }

  private String firstOr(String museum) throws Exception {
    String known = first.value();
    if (known == null) {
      first.update(museum);
      return "none";
    }
    return known;
  }

  private long next() throws Exception {
    Long before = visits.value();
    long now = before == null ? 1 : before + 1;
    visits.update(now);
    return now;
  }
}
