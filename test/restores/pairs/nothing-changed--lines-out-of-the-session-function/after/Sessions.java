package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Follows a user from page to page until there is none for half an hour. */
final class Sessions extends KeyedProcessFunction<String, Visit, Session> {
  private static final long GAP = 30 * 60_000;

  private transient ValueState<Long> visits;
  private transient ValueState<Long> end;
  private transient ListState<String> path;

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>("visits", Types.LONG));
    end = getRuntimeContext().getState(new ValueStateDescriptor<>("end", Types.LONG));
    path = getRuntimeContext().getListState(new ListStateDescriptor<>("path", Types.STRING));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<Session> out) throws Exception {
    Session session = new Session();
    session.user = visit.user;
    session.visits = visits.value() == null ? 1 : visits.value() + 1;
    visits.update(session.visits);
    path.get().forEach(session.path::add);
    if (session.path.size() < 3) {
      path.add(visit.page);
    }
    postpone(context.timerService());
    out.collect(session);
  }

  private void postpone(TimerService timers) throws Exception {
    if (end.value() != null) {
      timers.deleteProcessingTimeTimer(end.value());
    }
    long until = timers.currentProcessingTime() + GAP;
    timers.registerProcessingTimeTimer(until);
    end.update(until);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Session> out) {
    visits.clear();
    end.clear();
    path.clear();
  }
}
