package job;

import mirror.Numbers;
import mirror.Order;
import mirror.Times;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.api.common.functions.JoinFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.co.CoMapFunction;
import org.apache.flink.streaming.api.functions.co.CoProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.streaming.api.functions.co.RichCoFlatMapFunction;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.util.Collector;

/** Two inputs: co-process, interval join, window join, co-group, co-map. Joins of windows can have no uid before Flink 2. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Numbers.of(env, "orders").map(Order::of).uid("to-orders");
    DataStream<Long> clicks = Numbers.of(env, "clicks");
    KeyedStream<Order, String> byCustomer = orders.keyBy(order -> order.customer);
    KeyedStream<Long, String> clicksByKey = clicks.keyBy(Numbers::key);

    byCustomer.connect(clicksByKey).process(new Meet()).uid("co-process").print();
    byCustomer.connect(clicksByKey).flatMap(new Latest()).uid("co-flat-map").print();
    byCustomer.connect(clicksByKey).process(new UnkeyedKind()).uid("co-process-function").print();
    orders.connect(clicks).map(new Either()).uid("co-map").print();
    byCustomer.intervalJoin(clicksByKey).between(Times.millis(-20), Times.millis(20)).process(new Joined()).uid("interval-join").print();
    byCustomer.intervalJoin(clicksByKey).inEventTime().between(Times.millis(-20), Times.millis(0)).upperBoundExclusive().process(new JoinedWithState()).uid("interval-join-with-state").print();
    orders.join(clicks).where(order -> order.customer).equalTo(Numbers::key).window(TumblingEventTimeWindows.of(Times.millis(200))).apply(new Pair()).print();
    orders
        .join(clicks)
        .where(order -> order.customer)
        .equalTo(Numbers::key)
        .window(EventTimeSessionWindows.withGap(Times.millis(20)))
        .trigger(CountTrigger.of(3))
        .apply(new Pair())
        .print();
    orders.coGroup(clicks).where(order -> order.customer).equalTo(Numbers::key).window(TumblingEventTimeWindows.of(Times.millis(200))).apply(new Group()).print();
    env.execute("joins");
  }

  static final class Meet extends KeyedCoProcessFunction<String, Order, Long, String> {
    private transient ValueState<Order> order;
    private transient MapState<Long, Long> clicks;

    @Override
    public void open(OpenContext context) {
      order = getRuntimeContext().getState(new ValueStateDescriptor<>("order", Order.class));
      clicks = getRuntimeContext().getMapState(new MapStateDescriptor<>("clicks", Types.LONG, Types.LONG));
    }

    @Override
    public void processElement1(Order value, Context context, Collector<String> out) throws Exception {
      order.update(value);
      context.timerService().registerEventTimeTimer(context.timestamp() + 100);
    }

    @Override
    public void processElement2(Long number, Context context, Collector<String> out) throws Exception {
      clicks.put(number % 5, number);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
      clicks.clear();
      out.collect(context.getCurrentKey());
    }
  }

  static final class Latest extends RichCoFlatMapFunction<Order, Long, String> {
    @Override
    public void flatMap1(Order order, Collector<String> out) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>("latest-order", Order.class)).update(order);
    }

    @Override
    public void flatMap2(Long number, Collector<String> out) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>("latest-click", Types.LONG)).update(number);
      out.collect("click");
    }
  }

  static final class UnkeyedKind extends CoProcessFunction<Order, Long, String> {
    private transient ValueState<Long> seen;

    @Override
    public void open(OpenContext context) {
      seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Types.LONG));
    }

    @Override
    public void processElement1(Order order, Context context, Collector<String> out) throws Exception {
      seen.update(order.id);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 100);
    }

    @Override
    public void processElement2(Long number, Context context, Collector<String> out) {}
  }

  static final class Either implements CoMapFunction<Order, Long, String> {
    @Override
    public String map1(Order order) {
      return order.customer;
    }

    @Override
    public String map2(Long number) {
      return "click";
    }
  }

  static final class Joined extends ProcessJoinFunction<Order, Long, String> {
    @Override
    public void processElement(Order order, Long number, Context context, Collector<String> out) {
      out.collect(order.customer + number);
    }
  }

  static final class JoinedWithState extends ProcessJoinFunction<Order, Long, String> {
    private transient ValueState<Long> pairs;

    @Override
    public void open(OpenContext context) {
      pairs = getRuntimeContext().getState(new ValueStateDescriptor<>("pairs", Types.LONG));
    }

    @Override
    public void processElement(Order order, Long number, Context context, Collector<String> out) throws Exception {
      pairs.update(pairs.value() == null ? 1 : pairs.value() + 1);
    }
  }

  static final class Pair implements JoinFunction<Order, Long, String> {
    @Override
    public String join(Order order, Long number) {
      return order.customer + number;
    }
  }

  static final class Group implements CoGroupFunction<Order, Long, String> {
    @Override
    public void coGroup(Iterable<Order> orders, Iterable<Long> numbers, Collector<String> out) {
      out.collect("group");
    }
  }
}
