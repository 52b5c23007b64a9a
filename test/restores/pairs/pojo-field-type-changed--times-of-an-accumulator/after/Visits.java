package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Visits, and how they are shown. */
final class Visits {
  private Visits() {}

  static final class CollectClicks implements AggregateFunction<Click, Visit, Visit> {
    @Override
    public Visit createAccumulator() {
      return new Visit();
    }

    @Override
    public Visit add(Click click, Visit visit) {
      return visit.with(click);
    }

    @Override
    public Visit getResult(Visit visit) {
      return visit;
    }

    @Override
    public Visit merge(Visit one, Visit other) {
      return one.with(other);
    }
  }

  static final class Show extends ProcessWindowFunction<Visit, String, String, TimeWindow> {
    @Override
    public void process(String visitor, Context context, Iterable<Visit> visits, Collector<String> out) throws Exception {
      ValueState<Long> shown = context.globalState().getState(new ValueStateDescriptor<>("shown", Types.LONG));
      long now = shown.value() == null ? 1 : shown.value() + 1;
      shown.update(now);
      Visit visit = visits.iterator().next();
      out.collect(Line.of("pages", visitor, visit.getPages()));
      out.collect(Line.of("shown", visitor, now));
    }
  }
}
