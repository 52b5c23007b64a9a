package job;

import java.time.Duration;
import mirror.Numbers;
import mirror.Order;
import mirror.Times;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Every kind of keyed state, with and without a time to live, timers, and states that are first asked for by a record or by a timer. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Numbers.of(env, "orders").map(Order::of).uid("to-orders").keyBy(order -> order.customer).process(new Remember()).uid("remember").name("Remember orders").print();
    Numbers.of(env, "clicks").keyBy(number -> number % 10).process(new Lazily()).uid("lazily").print();
    Numbers.of(env, "ticks").keyBy(number -> Tuple2.of(number % 3, "t"), Types.TUPLE(Types.LONG, Types.STRING)).process(new OnlyTimers()).print();
    env.execute("keyed process");
  }

  /** All of them registered in open(). */
  static final class Remember extends KeyedProcessFunction<String, Order, String> {
    private transient ValueState<Order> last;
    private transient ListState<Order> recent;
    private transient MapState<String, Long> perArticle;
    private transient ReducingState<Double> total;
    private transient AggregatingState<Order, Double> average;
    private transient ValueState<Long> seenAt;
    private transient ListState<String> names;
    private transient MapState<Long, Order> byId;

    @Override
    public void open(OpenContext context) {
      StateTtlConfig ttl = Times.toLive(Duration.ofHours(1)).build();
      last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Order.class));
      recent = getRuntimeContext().getListState(new ListStateDescriptor<>("recent", Order.class));
      perArticle = getRuntimeContext().getMapState(new MapStateDescriptor<>("per-article", Types.STRING, Types.LONG));
      total = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("total", Double::sum, Types.DOUBLE));
      average =
          getRuntimeContext()
              .getAggregatingState(new AggregatingStateDescriptor<>("average", new Average(), TypeInformation.of(new TypeHint<Tuple2<Long, Double>>() {})));
      ValueStateDescriptor<Long> seen = new ValueStateDescriptor<>("seen-at", Types.LONG);
      seen.enableTimeToLive(ttl);
      seenAt = getRuntimeContext().getState(seen);
      ListStateDescriptor<String> list = new ListStateDescriptor<>("names", Types.STRING);
      list.enableTimeToLive(ttl);
      names = getRuntimeContext().getListState(list);
      MapStateDescriptor<Long, Order> map = new MapStateDescriptor<>("by-id", Types.LONG, TypeInformation.of(Order.class));
      map.enableTimeToLive(ttl);
      byId = getRuntimeContext().getMapState(map);
    }

    @Override
    public void processElement(Order order, Context context, Collector<String> out) throws Exception {
      last.update(order);
      recent.add(order);
      for (String article : order.articles) {
        perArticle.put(article, order.id);
      }
      total.add(order.amount);
      average.add(order);
      seenAt.update(context.timestamp());
      names.add(order.customer);
      byId.put(order.id % 10, order);
      context.timerService().registerEventTimeTimer(context.timestamp() + Duration.ofSeconds(1).toMillis());
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 100);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
      recent.clear();
      out.collect(context.getCurrentKey());
    }
  }

  /** The first record and the first timer ask for their state. */
  static final class Lazily extends KeyedProcessFunction<Long, Long, Long> {
    @Override
    public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
      ValueState<Long> count = getRuntimeContext().getState(new ValueStateDescriptor<>("lazy-count", Types.LONG));
      count.update(count.value() == null ? 1 : count.value() + 1);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 50);
      out.collect(count.value());
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Long> out) throws Exception {
      ListState<Long> fired = getRuntimeContext().getListState(new ListStateDescriptor<>("fired", Types.LONG));
      fired.add(timestamp);
    }
  }

  /** Keeps nothing but timers, without a uid. */
  static final class OnlyTimers extends KeyedProcessFunction<Tuple2<Long, String>, Long, Long> {
    @Override
    public void processElement(Long number, Context context, Collector<Long> out) {
      context.timerService().registerEventTimeTimer(number * 10 + 500);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Long> out) {
      out.collect(timestamp);
    }
  }

  static final class Average implements AggregateFunction<Order, Tuple2<Long, Double>, Double> {
    @Override
    public Tuple2<Long, Double> createAccumulator() {
      return Tuple2.of(0L, 0.0);
    }

    @Override
    public Tuple2<Long, Double> add(Order order, Tuple2<Long, Double> sum) {
      return Tuple2.of(sum.f0 + 1, sum.f1 + order.amount);
    }

    @Override
    public Double getResult(Tuple2<Long, Double> sum) {
      return sum.f1 / sum.f0;
    }

    @Override
    public Tuple2<Long, Double> merge(Tuple2<Long, Double> one, Tuple2<Long, Double> other) {
      return Tuple2.of(one.f0 + other.f0, one.f1 + other.f1);
    }
  }
}
