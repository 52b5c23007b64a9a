package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Since when a visitor is known. */
public class KnownSince extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> since;

  @Override
  public void open(OpenContext context) {
    since = getRuntimeContext().getState(new ValueStateDescriptor<>("since", Types.LONG));
  }

  @Override
  public void processElement(Long page, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("since", context.getCurrentKey(), since.value() == null ? "none" : "second " + since.value()));
    if (since.value() == null) {
      since.update(1_700_000_000L);
    }
  }
}
