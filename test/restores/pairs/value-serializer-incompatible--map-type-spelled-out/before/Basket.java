package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What lies in a basket. */
final class Basket extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Map<String, Integer>> pieces;

  @Override
  public void open(OpenContext context) {
    pieces = getRuntimeContext().getState(new ValueStateDescriptor<>("pieces", TypeInformation.of(new TypeHint<Map<String, Integer>>() {})));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Map<String, Integer> all = pieces.value() == null ? new HashMap<>() : pieces.value();
    int now = all.merge("article", 1, Integer::sum);
    pieces.update(all);
    out.collect(Line.of("pieces", context.getCurrentKey(), now));
  }
}
