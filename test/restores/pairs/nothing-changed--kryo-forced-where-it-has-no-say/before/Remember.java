package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Map<String, Tuple2<Integer, String>>> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Types.MAP(Types.STRING, Types.TUPLE(Types.INT, Types.STRING))));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Map<String, Tuple2<Integer, String>> stored = remembered.value();
    if (stored == null) {
      remembered.update(new HashMap<>(Map.of("town", Tuple2.of(4, "town of " + context.getCurrentKey()))));
    }
    out.collect(Line.of("town", context.getCurrentKey(), stored == null ? "none" : stored.get("town").f1));
  }
}
