package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Degrees> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", new DegreesSerializer()));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Degrees stored = remembered.value();
    if (stored == null) {
      remembered.update(new Degrees(21.125 + context.getCurrentKey().length()));
    }
    out.collect(Line.of("degrees", context.getCurrentKey(), stored == null ? "none" : "degrees " + stored.value));
  }
}
