package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Movement> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Movement.class));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Movement stored = remembered.value();
    if (stored == null) {
      remembered.update(Delivery.of(context.getCurrentKey()));
    }
    out.collect(Line.of("article", context.getCurrentKey(), stored == null ? "none" : stored.article));
    out.collect(Line.of("pieces", context.getCurrentKey(), stored == null ? "none" : "pieces " + ((Delivery) stored).pieces));
  }
}
