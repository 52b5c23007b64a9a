package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Follows a user from page to page until there is none for half an hour. */
final class Sessions extends KeyedProcessFunction<String, Visit, String> {
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
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    long now = visits.value() == null ? 1 : visits.value() + 1;
    visits.update(now);
    out.collect(Line.of("visits", visit.user, now));

    StringBuilder told = new StringBuilder();
    int pages = 0;
    for (String page : path.get()) {
      told.append(pages++ == 0 ? "" : " > ").append(page);
    }
    out.collect(Line.of("path", visit.user, pages == 0 ? "none" : told));
    if (pages < 3) {
      path.add(visit.page);
    }

    if (end.value() != null) {
      context.timerService().deleteProcessingTimeTimer(end.value());
    }
    long until = context.timerService().currentProcessingTime() + GAP;
    context.timerService().registerProcessingTimeTimer(until);
    end.update(until);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) {
    visits.clear();
    end.clear();
    path.clear();
  }
}
