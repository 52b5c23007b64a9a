package upgrade;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.runtime.state.ttl.TtlValue;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** A state of every kind, with values to put into them; the tests make candidates by editing the text. */
public final class Job {
  public static class Order {
    public long id;
    public String owner;
  }

  /** No POJO: Kryo writes it, field by field in the order of the names. */
  public static class Basket {
    final int article;
    final int pieces;

    Basket(int article, int pieces) {
      this.article = article;
      this.pieces = pieces;
    }
  }

  /** What lies in the states, by state and role; an operator's keys under "key". */
  public static Map<String, List<Object>> values() {
    long ahead = 4102444800000L;
    Map<String, List<Object>> values = new HashMap<>();
    values.put("key", Arrays.asList("a", "bb"));
    values.put("window key", Arrays.asList(7L, 8L));
    // One more than there are keys.
    values.put("order value", Arrays.asList(order(1, "x"), order(2, "y"), order(10, "w")));
    values.put("basket value", Arrays.asList(new Basket(5, 6)));
    values.put("orders element", Arrays.asList(order(3, "z"), order(4, "")));
    values.put("map userKey", Arrays.asList("k", "kk"));
    values.put("map element", Arrays.asList(order(5, "m"), order(6, "n")));
    values.put("sum value", Arrays.asList(11L));
    values.put("average value", Arrays.asList(12L));
    values.put("stamped value", Arrays.asList(new TtlValue<>(13L, ahead)));
    values.put("stamps element", Arrays.asList(new TtlValue<>("s", ahead), new TtlValue<>("t", ahead)));
    values.put("numbers element", Arrays.asList(order(7, "o"), order(8, "p")));
    values.put("all element", Arrays.asList(14L, 15L));
    values.put("rules key", Arrays.asList("r", "rr"));
    values.put("rules value", Arrays.asList(order(9, "q")));
    values.put("window-contents value", Arrays.asList(16L));
    values.put("window-contents namespace", Arrays.asList(new TimeWindow(1000, 2000), new TimeWindow(3000, 4000)));
    return values;
  }

  private static Order order(long id, String owner) {
    Order order = new Order();
    order.id = id;
    order.owner = owner;
    return order;
  }

  public static void build(StreamExecutionEnvironment env) {
    env.setParallelism(1);
    DataStream<Long> numbers =
        env.fromSequence(0, Long.MAX_VALUE / 2).uid("source").map(new Numbers()).uid("numbers");
    BroadcastStream<Long> rules = env.fromSequence(0, 1).uid("rules").broadcast(RULES);
    numbers.connect(rules).process(new Ruled()).uid("ruled").sinkTo(new DiscardingSink<>()).uid("ruled-sink");
    numbers
        .keyBy(n -> n, Types.LONG)
        .window(TumblingProcessingTimeWindows.of(Duration.ofSeconds(1)))
        .reduce(Long::sum)
        .uid("windowed")
        .sinkTo(new DiscardingSink<>())
        .uid("windowed-sink");
    numbers
        .keyBy(n -> "k" + n % 3, Types.STRING)
        .process(new Keyed())
        .uid("keyed")
        .sinkTo(new DiscardingSink<>())
        .uid("sink");
  }

  static final MapStateDescriptor<String, Order> RULES =
      new MapStateDescriptor<>("rules", Types.STRING, TypeInformation.of(Order.class));

  public static class Ruled extends BroadcastProcessFunction<Long, Long, Long> {
    @Override
    public void processElement(Long n, ReadOnlyContext context, Collector<Long> out) {}

    @Override
    public void processBroadcastElement(Long n, Context context, Collector<Long> out) {}
  }

  public static class Numbers extends RichMapFunction<Long, Long> implements CheckpointedFunction {
    private transient ListState<Order> numbers;

    @Override
    public Long map(Long n) {
      return n;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {}

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      numbers = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("numbers", Order.class));
      context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("all", Types.LONG));
      for (Order order : numbers.get()) {
        check(order);
      }
    }

    private static void check(Order order) {}
  }

  public static class Keyed extends KeyedProcessFunction<String, Long, Long> {
    @Override
    public void open(OpenContext context) throws Exception {
      StateTtlConfig day = StateTtlConfig.newBuilder(Duration.ofDays(1)).build();
      getRuntimeContext().getState(new ValueStateDescriptor<>("order", Order.class));
      getRuntimeContext().getState(new ValueStateDescriptor<>("basket", Basket.class));
      getRuntimeContext().getListState(new ListStateDescriptor<>("orders", Order.class));
      getRuntimeContext()
          .getMapState(new MapStateDescriptor<>("map", Types.STRING, TypeInformation.of(Order.class)));
      getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("sum", Long::sum, Types.LONG));
      getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("average", new Sum(), Types.LONG));
      ValueStateDescriptor<Long> stamped = new ValueStateDescriptor<>("stamped", Types.LONG);
      stamped.enableTimeToLive(day);
      getRuntimeContext().getState(stamped);
      ListStateDescriptor<String> stamps = new ListStateDescriptor<>("stamps", Types.STRING);
      stamps.enableTimeToLive(day);
      getRuntimeContext().getListState(stamps);
    }

    @Override
    public void processElement(Long n, Context context, Collector<Long> out) {}
  }

  private static final class Sum implements AggregateFunction<Long, Long, Long> {
    @Override
    public Long createAccumulator() {
      return 0L;
    }

    @Override
    public Long add(Long value, Long accumulator) {
      return value + accumulator;
    }

    @Override
    public Long getResult(Long accumulator) {
      return accumulator;
    }

    @Override
    public Long merge(Long a, Long b) {
      return a + b;
    }
  }

  private Job() {}
}
