package pair;

import common.Line;
import java.util.UUID;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.util.Collector;

/** Counts visits. */
final class Visits extends RichFlatMapFunction<Visit, String> {
  private final String stateName = "visits-" + UUID.randomUUID();
  private transient ValueState<Long> visits;

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>(stateName, Long.class));
  }

  @Override
  public void flatMap(Visit visit, Collector<String> out) throws Exception {
    long now = visits.value() == null ? 1 : visits.value() + 1;
    visits.update(now);
    out.collect(Line.of("visits", visit.visitor, now));
  }
}
