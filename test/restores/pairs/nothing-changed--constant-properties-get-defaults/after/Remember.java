package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Guest> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Guest.class));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Guest stored = remembered.value();
    if (stored == null) {
      remembered.update(new Guest("guest " + context.getCurrentKey(), 3));
    }
    out.collect(Line.of("guest", context.getCurrentKey(), stored == null ? "none" : stored.getName()));
    out.collect(Line.of("visits", context.getCurrentKey(), stored == null ? "none" : "visits " + stored.getVisits()));
  }
}
