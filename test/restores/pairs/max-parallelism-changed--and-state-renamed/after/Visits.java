package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** When a visitor came first, and how many pages he saw. */
public class Visits extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> firstSeen;
  private transient ValueState<Long> pages;

  @Override
  public void open(OpenContext context) {
    firstSeen = state("first-seen");
    pages = state("pages-viewed");
  }

  private ValueState<Long> state(String name) {
    return getRuntimeContext().getState(new ValueStateDescriptor<>(name, Types.LONG));
  }

  @Override
  public void processElement(Long page, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", context.getCurrentKey(), firstSeen.value() == null ? "none" : "first " + firstSeen.value()));
    if (firstSeen.value() == null) {
      firstSeen.update(1_700_000_000_000L);
    }
    pages.update(pages.value() == null ? 1 : pages.value() + 1);
    out.collect(Line.of("pages", context.getCurrentKey(), pages.value()));
  }
}
