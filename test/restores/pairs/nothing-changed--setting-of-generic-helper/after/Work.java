package pair;

import common.Line;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps how many pieces were ordered. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient Pieces<Integer> pieces;

  @Override
  public void open(OpenContext context) {
    pieces = new Pieces<>(getRuntimeContext());
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    TreeMap<String, Integer> stored = pieces.stored();
    out.collect(Line.of("pieces", context.getCurrentKey(), stored == null ? "none" : "x" + stored.get("bicycle")));
    if (stored == null) {
      stored = new TreeMap<>();
      stored.put("bicycle", 2);
      pieces.store(stored);
    }
  }
}
