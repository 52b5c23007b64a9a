package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders
        .keyBy(Feed::key)
        .process(
            new KeyedProcessFunction<String, Long, String>() {
              private transient ValueState<Long> count;

              @Override
              public void open(OpenContext context) {
                count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
              }

              @Override
              public void processElement(Long number, Context context, Collector<String> out) throws Exception {
                long now = count.value() == null ? 1 : count.value() + 1;
                count.update(now);
                out.collect(Line.of("count", context.getCurrentKey(), now));
              }
            })
        .uid("count")
        .print()
        .uid("count-out");
    orders
        .keyBy(Feed::key)
        .process(
            new KeyedProcessFunction<String, Long, String>() {
              private transient ValueState<Long> count;

              @Override
              public void open(OpenContext context) {
                count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
              }

              @Override
              public void processElement(Long number, Context context, Collector<String> out) throws Exception {
                long now = count.value() == null ? 1000 : count.value() + 1;
                count.update(now);
                out.collect(Line.of("audit", context.getCurrentKey(), now));
              }
            })
        .uid("audit")
        .print()
        .uid("audit-out");
    env.execute("orders");
  }
}
