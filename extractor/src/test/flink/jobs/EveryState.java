package jobs;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.evictors.CountEvictor;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** A job with every kind of state that Flink's DataStream API registers; source for Flink 1.19 and later. */
public final class EveryState {
  public enum Level {
    LOW,
    HIGH
  }

  public static class Account {
    public long id;
    public String owner;
    public Level level;
    public List<String> tags;
    public Map<String, Integer> counts;
    public Tuple2<String, Long> pair;
    public byte[] raw;
    public Object anything;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    build(env);
    env.execute("every state");
  }

  public static void build(StreamExecutionEnvironment env) {
    env.setParallelism(1);
    DataStream<Long> numbers =
        env.fromSequence(0, Long.MAX_VALUE / 2)
            .uid("source")
            .assignTimestampsAndWatermarks(
                WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((n, t) -> n))
            .uid("watermarks")
            .map(new Slow())
            .uid("lists");
    KeyedStream<Long, String> keyed = numbers.keyBy(n -> "k" + n % 3, Types.STRING);
    keyed.process(new Kinds()).uid("kinds").sinkTo(new DiscardingSink<>()).uid("sink-1");
    keyed
        .window(TumblingEventTimeWindows.of(Duration.ofMillis(50)))
        .trigger(CountTrigger.of(1000))
        .reduce(Long::sum)
        .uid("window")
        .sinkTo(new DiscardingSink<>())
        .uid("sink-2");
    BroadcastStream<String> rules =
        env.fromSequence(0, 5).uid("rules").map(n -> "rule" + n).returns(Types.STRING).uid("rule-names").broadcast(RULES);
    keyed.connect(rules).process(new WithRules()).uid("keyed-broadcast").sinkTo(new DiscardingSink<>()).uid("sink-3");
    keyed
        .window(EventTimeSessionWindows.withGap(Duration.ofMillis(5)))
        .evictor(CountEvictor.of(10))
        .process(new PerWindow())
        .uid("sessions")
        .sinkTo(new DiscardingSink<>())
        .uid("sink-5");
    keyed
        .intervalJoin(keyed)
        .between(Duration.ofMillis(-1), Duration.ofMillis(1))
        .process(new Joined())
        .uid("interval-join")
        .sinkTo(new TwoPhase())
        .uid("two-phase");
    keyed.connect(keyed).process(new Both()).uid("co-process").sinkTo(new DiscardingSink<>()).uid("sink-7");
    AsyncDataStream.orderedWait(numbers, new Waiting(), 1, TimeUnit.SECONDS)
        .uid("async")
        .sinkTo(new DiscardingSink<>())
        .uid("sink-8");
    numbers.connect(rules).process(new Plain()).uid("broadcast").sinkTo(new DiscardingSink<>()).uid("sink-4");
  }

  static final MapStateDescriptor<String, Integer> RULES =
      new MapStateDescriptor<>("rules", Types.STRING, Types.INT);

  public static class Slow extends RichMapFunction<Long, Long> implements CheckpointedFunction {
    private transient long seen;

    @Override
    public Long map(Long n) throws Exception {
      if (++seen % 100 == 0) {
        Thread.sleep(1);
      }
      return n;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {}

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      context.getOperatorStateStore().getListState(new ListStateDescriptor<>("offsets", Types.LONG)).add(1L);
      context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("all", Types.STRING)).add("x");
    }
  }

  public static class Kinds extends KeyedProcessFunction<String, Long, Long> {
    private final ValueStateDescriptor<Long> lazy = new ValueStateDescriptor<>("lazy", Types.LONG);
    private transient ValueState<Account> account;

    @Override
    public void open(OpenContext context) throws Exception {
      account = getRuntimeContext().getState(new ValueStateDescriptor<>("account", Account.class));
      getRuntimeContext().getListState(new ListStateDescriptor<>("list", Types.TUPLE(Types.STRING, Types.LONG)));
      MapStateDescriptor<String, Level> map =
          new MapStateDescriptor<>("map", Types.STRING, TypeInformation.of(Level.class));
      map.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofHours(2)).build());
      getRuntimeContext().getMapState(map);
      ValueStateDescriptor<Long> stamped = new ValueStateDescriptor<>("stamped", Types.LONG);
      stamped.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofMinutes(1)).build());
      getRuntimeContext().getState(stamped);
      getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("sum", Long::sum, Types.LONG));
      getRuntimeContext()
          .getAggregatingState(
              new AggregatingStateDescriptor<>(
                  "average", new Average(), TypeInformation.of(new TypeHint<Tuple2<Long, Long>>() {})));
    }

    @Override
    public void processElement(Long n, Context context, Collector<Long> out) throws Exception {
      context.timerService().registerEventTimeTimer(n + 10);
      if (account.value() == null) {
        Account fresh = new Account();
        fresh.id = n;
        fresh.owner = "o";
        account.update(fresh);
      }
      if (n % 100 == 0) {
        ValueState<Long> state = getRuntimeContext().getState(lazy);
        state.update(n);
      }
    }
  }

  public static class Average implements AggregateFunction<Long, Tuple2<Long, Long>, Long> {
    @Override
    public Tuple2<Long, Long> createAccumulator() {
      return Tuple2.of(0L, 0L);
    }

    @Override
    public Tuple2<Long, Long> add(Long n, Tuple2<Long, Long> sum) {
      return Tuple2.of(sum.f0 + n, sum.f1 + 1);
    }

    @Override
    public Long getResult(Tuple2<Long, Long> sum) {
      return sum.f0 / sum.f1;
    }

    @Override
    public Tuple2<Long, Long> merge(Tuple2<Long, Long> a, Tuple2<Long, Long> b) {
      return Tuple2.of(a.f0 + b.f0, a.f1 + b.f1);
    }
  }

  public static class WithRules extends KeyedBroadcastProcessFunction<String, Long, String, Long> {
    private final MapStateDescriptor<String, Integer> rules = RULES;

    @Override
    public void processElement(Long n, ReadOnlyContext context, Collector<Long> out) {}

    @Override
    public void processBroadcastElement(String rule, Context context, Collector<Long> out) throws Exception {
      context.getBroadcastState(rules).put(rule, 1);
    }
  }

  public static class Plain extends BroadcastProcessFunction<Long, String, Long> {
    @Override
    public void processElement(Long n, ReadOnlyContext context, Collector<Long> out) {}

    @Override
    public void processBroadcastElement(String rule, Context context, Collector<Long> out) throws Exception {
      BroadcastState<String, Integer> state = context.getBroadcastState(RULES);
      state.put(rule, 2);
    }
  }

  public static class PerWindow extends ProcessWindowFunction<Long, Long, String, TimeWindow> {
    @Override
    public void process(String key, Context context, Iterable<Long> elements, Collector<Long> out) {}
  }

  public static class Joined extends ProcessJoinFunction<Long, Long, Long> {
    @Override
    public void processElement(Long left, Long right, Context context, Collector<Long> out) {
      out.collect(left);
    }
  }

  public static class Both extends KeyedCoProcessFunction<String, Long, Long, Long> {
    private transient ListState<Long> both;

    @Override
    public void open(OpenContext context) {
      both = getRuntimeContext().getListState(new ListStateDescriptor<>("both", Types.LONG));
    }

    @Override
    public void processElement1(Long n, Context context, Collector<Long> out) throws Exception {
      if (n < 3) {
        both.add(n);
      }
    }

    @Override
    public void processElement2(Long n, Context context, Collector<Long> out) {}
  }

  public static class Waiting extends RichAsyncFunction<Long, Long> {
    @Override
    public void asyncInvoke(Long n, ResultFuture<Long> result) {
      result.complete(Collections.singleton(n));
    }
  }

  private EveryState() {}
}
