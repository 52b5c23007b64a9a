package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the pages of a session and keeps the first. */
final class Sessions extends KeyedProcessFunction<String, Hit, String> {
  private transient ValueState<Long> pages;
  private transient ValueState<String> entry;

  @Override
  public void open(OpenContext context) {
    entry = getRuntimeContext().getState(new ValueStateDescriptor<>("entry", Types.STRING));
    pages = getRuntimeContext().getState(new ValueStateDescriptor<>("pages", Types.LONG));
  }

  @Override
  public void processElement(Hit hit, Context context, Collector<String> out) throws Exception {
    String known = entry.value();
    if (known == null) {
      entry.update(hit.page);
    }
    Long before = pages.value();
    long now = before == null ? 1 : Math.incrementExact(before);
    pages.update(now);
    out.collect(Line.of("entry", hit.session, known == null ? "none" : known));
    out.collect(Line.of("pages", hit.session, now));
    out.collect(Trace.of(hit.session));
  }
}
