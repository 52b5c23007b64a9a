package job;

import mirror.Numbers;
import mirror.Order;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Rules that are broadcast to keyed and to other operators. */
public final class Job {
  static final MapStateDescriptor<String, Order> RULES = new MapStateDescriptor<>("rules", Types.STRING, TypeInformation.of(Order.class));
  static final MapStateDescriptor<Long, Long> LIMITS = new MapStateDescriptor<>("limits", Types.LONG, Types.LONG);

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    BroadcastStream<Long> rules = Numbers.of(env, "rules").broadcast(RULES, LIMITS);
    Numbers.of(env, "orders").map(Order::of).uid("to-orders").keyBy(order -> order.customer).connect(rules).process(new Keyed()).uid("keyed").print();
    Numbers.of(env, "clicks").connect(rules).process(new Unkeyed()).uid("unkeyed").print();
    env.execute("broadcast");
  }

  static final class Keyed extends KeyedBroadcastProcessFunction<String, Order, Long, String> {
    private final ValueStateDescriptor<Long> count = new ValueStateDescriptor<>("count", Types.LONG);

    @Override
    public void processElement(Order order, ReadOnlyContext context, Collector<String> out) throws Exception {
      ValueState<Long> seen = getRuntimeContext().getState(count);
      seen.update(seen.value() == null ? 1 : seen.value() + 1);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 100);
      out.collect(order.customer + context.getBroadcastState(RULES).contains(order.customer));
    }

    @Override
    public void processBroadcastElement(Long number, Context context, Collector<String> out) throws Exception {
      context.getBroadcastState(RULES).put(Numbers.key(number), Order.of(number));
      context.getBroadcastState(LIMITS).put(number % 5, number);
    }
  }

  static final class Unkeyed extends BroadcastProcessFunction<Long, Long, String> {
    @Override
    public void processElement(Long number, ReadOnlyContext context, Collector<String> out) throws Exception {
      out.collect(number + " " + context.getBroadcastState(LIMITS).get(number % 5));
    }

    @Override
    public void processBroadcastElement(Long number, Context context, Collector<String> out) throws Exception {
      context.getBroadcastState(LIMITS).put(number % 5, number);
    }
  }
}
