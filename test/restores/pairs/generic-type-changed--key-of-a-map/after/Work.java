package pair;

import common.Line;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps how many pieces were ordered. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<TreeMap<Long, Integer>> pieces;

  @Override
  public void open(OpenContext context) {
    pieces = getRuntimeContext().getState(
        new ValueStateDescriptor<>("pieces", TypeInformation.of(new TypeHint<TreeMap<Long, Integer>>() {})));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    TreeMap<Long, Integer> stored = pieces.value();
    out.collect(Line.of("pieces", context.getCurrentKey(), stored == null ? "none" : "x" + stored.get(4711L)));
    if (stored == null) {
      stored = new TreeMap<>();
      stored.put(4711L, 2);
      pieces.update(stored);
    }
  }
}
