package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the steps of a claim and keeps the last. */
final class Follow extends KeyedProcessFunction<String, Claim, String> {
  private transient ValueState<Long> steps;
  private transient ValueState<String> status;

  @Override
  public void open(OpenContext context) {
    steps = getRuntimeContext().getState(new ValueStateDescriptor<>("steps", Types.LONG));
    status = getRuntimeContext().getState(new ValueStateDescriptor<>("status", Types.STRING));
  }

  @Override
  public void processElement(Claim claim, Context context, Collector<String> out) throws Exception {
    String last = status.value();
    out.collect(Line.of("last", claim.number, last == null ? "none" : last));
    status.update(claim.status);
    steps.update(steps.value() == null ? 1 : steps.value() + 1);
    out.collect(Line.of("steps", claim.number, steps.value()));
  }
}
