package pair;

import common.Line;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Tells of a session, and of those before it. */
final class SessionReport extends ProcessWindowFunction<Spent, String, String, TimeWindow> {
  private final ValueStateDescriptor<Long> sessionsDescriptor = new ValueStateDescriptor<>("sessions", Types.LONG);
  private final ReducingStateDescriptor<Long> bestDescriptor = new ReducingStateDescriptor<>("best", Math::max, Types.LONG);

  @Override
  public void process(String customer, Context context, Iterable<Spent> sums, Collector<String> out) throws Exception {
    Spent spent = sums.iterator().next();
    ValueState<Long> sessions = context.globalState().getState(sessionsDescriptor);
    ReducingState<Long> best = context.globalState().getReducingState(bestDescriptor);
    sessions.update(sessions.value() == null ? 1 : sessions.value() + 1);
    out.collect(Line.of("session", customer, sessions.value()));
    out.collect(Line.of("spent", customer, "EUR " + spent.getCents() / 100 + " in " + spent.getPurchases() + ", at most EUR " + spent.getDearest() / 100));
    out.collect(Line.of("best", customer, best.get() == null ? "none" : "EUR " + best.get() / 100));
    best.add(spent.getCents());
  }
}
