package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How much of each there is. */
final class Goods extends KeyedProcessFunction<String, Long, Tuple2<String, Long>> {
  private transient ValueState<Long> pieces;

  @Override
  public void open(OpenContext context) {
    pieces = getRuntimeContext().getState(new ValueStateDescriptor<>("pieces", Types.LONG));
  }

  @Override
  public void processElement(Long piece, Context context, Collector<Tuple2<String, Long>> out) throws Exception {
    long now = pieces.value() == null ? 1 : pieces.value() + 1;
    pieces.update(now);
    out.collect(Tuple2.of(context.getCurrentKey(), now));
  }
}
