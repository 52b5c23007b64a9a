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
    KeyedProcessFunction<String, Long, String> auditing = new KeyedProcessFunction<>() {
      private transient ValueState<Long> count;
    
      @Override
      public void open(OpenContext context) {
        count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
      }
    
      @Override
      public void processElement(Long number, Context context, Collector<String> out) throws Exception {
        count.update(count.value() == null ? 1000 : count.value() + 1);
        out.collect(Line.of("audit", context.getCurrentKey(), count.value()));
      }
    };
    KeyedProcessFunction<String, Long, String> counting = new KeyedProcessFunction<>() {
      private transient ValueState<Long> count;
    
      @Override
      public void open(OpenContext context) {
        count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
      }
    
      @Override
      public void processElement(Long number, Context context, Collector<String> out) throws Exception {
        count.update(count.value() == null ? 1 : count.value() + 1);
        out.collect(Line.of("count", context.getCurrentKey(), count.value()));
      }
    };
    orders.keyBy(Feed::key).process(counting).uid("audit").print().uid("out");
    orders.keyBy(Feed::key).process(auditing).uid("count").print().uid("audit-out");
    env.execute("orders");
  }
}
