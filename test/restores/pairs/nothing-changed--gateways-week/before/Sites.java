package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the beats of a site. */
final class Sites extends KeyedProcessFunction<String, Beat, String> {
  private transient ValueState<Long> heard;

  @Override
  public void open(OpenContext context) {
    heard = getRuntimeContext().getState(new ValueStateDescriptor<>("heard", Types.LONG));
  }

  @Override
  public void processElement(Beat event, Context context, Collector<String> out) throws Exception {
    long now = heard.value() == null ? 1 : heard.value() + 1;
    heard.update(now);
    out.collect(Line.of("site", event.site, now));
  }
}
