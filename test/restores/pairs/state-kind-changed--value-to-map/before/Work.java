package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key by their kind. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Map<String, Long>> counts;

  @Override
  public void open(OpenContext context) {
    counts = getRuntimeContext().getState(new ValueStateDescriptor<>("counts", Types.MAP(Types.STRING, Types.LONG)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Map<String, Long> all = counts.value() == null ? new HashMap<>() : counts.value();
    long now = all.getOrDefault("bought", 0L) + 1;
    all.put("bought", now);
    counts.update(all);
    out.collect(Line.of("count", context.getCurrentKey(), now));
  }
}
