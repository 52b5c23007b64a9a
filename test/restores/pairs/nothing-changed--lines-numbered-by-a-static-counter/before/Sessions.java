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
    pages = getRuntimeContext().getState(new ValueStateDescriptor<>("pages", Types.LONG));
    entry = getRuntimeContext().getState(new ValueStateDescriptor<>("entry", Types.STRING));
  }

  @Override
  public void processElement(Hit hit, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("entry", hit.session, entry.value() == null ? "none" : entry.value()));
    if (entry.value() == null) {
      entry.update(hit.page);
    }
    pages.update(pages.value() == null ? 1 : pages.value() + 1);
    out.collect(Line.of("pages", hit.session, pages.value()));
    out.collect(Trace.of(hit.session));
  }
}
