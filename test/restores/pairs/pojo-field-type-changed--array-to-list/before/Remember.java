package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Series> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Series.class));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Series stored = remembered.value();
    if (stored == null) {
      remembered.update(Series.of(context.getCurrentKey()));
    }
    out.collect(Line.of("sensor", context.getCurrentKey(), stored == null ? "none" : stored.sensor));
    out.collect(Line.of("last", context.getCurrentKey(), stored == null ? "none" : "last " + stored.last()));
  }
}
