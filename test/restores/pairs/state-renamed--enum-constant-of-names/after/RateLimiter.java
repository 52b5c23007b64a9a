package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts tokens that a client has taken, and when it began. */
final class RateLimiter extends KeyedProcessFunction<String, Request, String> {
  private final Limits limits;
  private transient ReducingState<Long> tokens;
  private transient ValueState<Long> start;

  RateLimiter(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void open(OpenContext context) {
    tokens = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>(StateName.TAKEN_TOKENS.id(), Long::sum, Types.LONG));
    start = getRuntimeContext().getState(new ValueStateDescriptor<>(StateName.WINDOW_START.id(), Types.LONG));
  }

  @Override
  public void processElement(Request request, Context context, Collector<String> out) throws Exception {
    if (start.value() == null) {
      start.update(System.currentTimeMillis());
    }
    tokens.add(1L);
    if (tokens.get() > limits.requests * 1000L) {
      tokens.clear();
    }
    out.collect(Line.of("tokens", request.getClient(), tokens.get()));
  }
}
