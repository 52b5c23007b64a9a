package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.api.java.typeutils.runtime.NullableSerializer;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", NullableSerializer.wrap(LongSerializer.INSTANCE, false)));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Long stored = remembered.value();
    if (stored == null) {
      remembered.update((long) context.getCurrentKey().hashCode());
    }
    out.collect(Line.of("number", context.getCurrentKey(), stored == null ? "none" : "number " + stored));
  }
}
