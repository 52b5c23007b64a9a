package upgrade;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.util.Collector;

/** The baseline of every upgrade pair; the tests make the candidate by editing its text. */
public final class Job {
  public static class Order {
    public long id;
    public String owner;
    public Level level;
    public Address address;
  }

  public enum Level {
    LOW,
    HIGH
  }

  public static class Address {
    public String street;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    build(env);
    env.execute("upgrade");
  }

  public static void build(StreamExecutionEnvironment env) {
    env.setParallelism(1);
    DataStream<Long> numbers =
        env.fromSequence(0, Long.MAX_VALUE / 2).uid("source").map(new Offsets()).uid("offsets");
    numbers
        .connect(env.fromSequence(0, 1).uid("rules").broadcast(RULES))
        .process(new Ruled())
        .uid("ruled")
        .sinkTo(new DiscardingSink<>())
        .uid("ruled-sink");
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

  static final MapStateDescriptor<String, Long> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.LONG);

  public static class Ruled extends BroadcastProcessFunction<Long, Long, Long> {
    @Override
    public void processElement(Long n, ReadOnlyContext context, Collector<Long> out) {}

    @Override
    public void processBroadcastElement(Long n, Context context, Collector<Long> out) {}
  }

  public static class Offsets extends RichMapFunction<Long, Long> implements CheckpointedFunction {
    private transient ListState<Long> offsets;
    private transient long seen;

    @Override
    public Long map(Long n) throws Exception {
      if (++seen % 100 == 0) {
        Thread.sleep(1);
      }
      return n;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {}

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      offsets = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("offsets", Types.LONG));
      offsets.add(7L);
    }
  }

  public static class Keyed extends KeyedProcessFunction<String, Long, Long> {
    private transient ValueState<Long> count;
    private transient ValueState<Order> order;

    @Override
    public void open(OpenContext context) throws Exception {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
      order = getRuntimeContext().getState(new ValueStateDescriptor<>("order", Order.class));
      getRuntimeContext().getMapState(new MapStateDescriptor<>("map", Types.STRING, Types.LONG));
    }

    @Override
    public void processElement(Long n, Context context, Collector<Long> out) throws Exception {
      count.update(n);
      Order next = new Order();
      next.owner = "somebody";
      order.update(next);
    }
  }

  private Job() {}
}
