package pair;

import common.Line;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts the steps of a claim and keeps the last. */
final class Follow extends KeyedProcessFunction<String, Claim, String> {
  static final OutputTag<String> UNKNOWN = new OutputTag<>("unknown", Types.STRING);

  private transient ValueState<Long> steps;
  private transient ValueState<String> status;
  private transient Counter reopened;

  @Override
  public void open(OpenContext context) {
    steps = getRuntimeContext().getState(new ValueStateDescriptor<>("steps", Types.LONG));
    status = getRuntimeContext().getState(new ValueStateDescriptor<>("status", Types.STRING));
    reopened = getRuntimeContext().getMetricGroup().counter("reopened");
  }

  @Override
  public void processElement(Claim claim, Context context, Collector<String> out) throws Exception {
    Optional<Status> now = Status.of(claim.status);
    if (now.isEmpty()) {
      context.output(UNKNOWN, claim.number + " is " + claim.status);
      return;
    }
    Status last = status.value() == null ? null : Status.valueOf(status.value());
    if (last != null && last.isAnEnd() && !now.get().isAnEnd()) {
      reopened.inc();
    }
    out.collect(Line.of("last", claim.number, last == null ? "none" : last.name()));
    status.update(now.get().name());
    Long before = steps.value();
    steps.update(before == null ? 1 : before + 1);
    out.collect(Line.of("steps", claim.number, steps.value()));
  }
}
