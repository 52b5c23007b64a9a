package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What a campaign's slot has cost: one for each attributed click. */
final class Spending extends KeyedProcessFunction<Tuple2<String, Integer>, Attribution, String> {
  private transient ReducingState<Long> spent;

  @Override
  public void open(OpenContext context) {
    spent = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("spent", Long::sum, Types.LONG));
  }

  @Override
  public void processElement(Attribution attribution, Context context, Collector<String> out) throws Exception {
    spent.add(1L);
    out.collect(Line.of("spent", context.getCurrentKey().f0, spent.get()));
  }
}
