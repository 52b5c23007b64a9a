package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a visitor looked at, and how often a page. */
final class PagesOfVisitor extends KeyedProcessFunction<String, Visit, String> {
  private final int many;
  private transient ValueState<Long> visits;
  private transient MapState<String, Long> pages;

  PagesOfVisitor(int many) {
    this.many = many;
  }

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>("visits", Types.LONG));
    pages = getRuntimeContext().getMapState(new MapStateDescriptor<>("pages", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    long now = visits.value() == null ? 1 : visits.value() + 1;
    visits.update(now);
    long seen = pages.contains(visit.page) ? pages.get(visit.page) : 0;
    pages.put(visit.page, seen + 1);
    out.collect(Line.of("visits", visit.visitor, now));
    out.collect(Line.of("page", visit.visitor + visit.page, seen + 1));
    if (now > many && seen == 0) {
      out.collect(visit.visitor + " found something new");
    }
  }
}
