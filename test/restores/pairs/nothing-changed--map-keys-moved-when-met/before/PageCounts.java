package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often each page of a site was called. */
final class PageCounts extends KeyedProcessFunction<String, Call, String> {
  private transient MapState<String, Long> calls;

  @Override
  public void open(OpenContext context) {
    calls = getRuntimeContext().getMapState(new MapStateDescriptor<>("calls", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Call call, Context context, Collector<String> out) throws Exception {
    if (call.getStatus() >= 400) {
      return;
    }
    String page = call.getPath();
    Long known = calls.get(page);
    long now = known == null ? 1 : known + 1;
    calls.put(page, now);
    out.collect(Line.of("calls", context.getCurrentKey() + call.getPath(), now));
  }
}
