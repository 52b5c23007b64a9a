package job;

import java.time.Duration;
import mirror.Numbers;
import mirror.Order;
import mirror.Times;
import mirror.Total;
import mirror.Totals;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.ContinuousEventTimeTrigger;
import org.apache.flink.streaming.api.windowing.triggers.ContinuousProcessingTimeTrigger;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.streaming.api.windowing.triggers.DeltaTrigger;
import org.apache.flink.streaming.api.windowing.triggers.ProcessingTimeoutTrigger;
import org.apache.flink.streaming.api.windowing.triggers.PurgingTrigger;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.triggers.TriggerResult;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.streaming.api.windowing.windows.Window;
import org.apache.flink.util.Collector;

/** Triggers and window functions with state of their own, which the first record or the first window asks for. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Order, String> orders = Numbers.of(env, "orders").map(Order::of).uid("to-orders").keyBy(order -> order.customer);
    TumblingEventTimeWindows windows = TumblingEventTimeWindows.of(Times.millis(400));

    orders.window(windows).trigger(CountTrigger.of(3)).aggregate(new Totals()).uid("count-trigger").print();
    orders.window(windows).trigger(PurgingTrigger.of(CountTrigger.of(3))).aggregate(new Totals()).uid("purging-trigger").print();
    orders.window(windows).trigger(ContinuousEventTimeTrigger.of(Times.millis(100))).aggregate(new Totals()).uid("continuous-event-trigger").print();
    // On windows of event time that are past, Flink 1.18 fires this trigger for ever and comes to no savepoint.
    orders.window(TumblingProcessingTimeWindows.of(Times.millis(400))).trigger(ContinuousProcessingTimeTrigger.of(Times.millis(100))).aggregate(new Totals()).uid("continuous-processing-trigger").print();
    orders
        .window(GlobalWindows.create())
        .trigger(DeltaTrigger.of(20.0, (before, now) -> now.amount - before.amount, Times.serializer(orders.getType(), env)))
        .process(new Whole<GlobalWindow>())
        .uid("delta-trigger")
        .print();
    orders.window(windows).trigger(ProcessingTimeoutTrigger.of(CountTrigger.of(50), Duration.ofMillis(100))).aggregate(new Totals()).uid("timeout-trigger").print();
    orders.window(windows).trigger(new Rising()).aggregate(new Totals()).uid("own-trigger").print();
    orders.window(EventTimeSessionWindows.withGap(Times.millis(60))).trigger(CountTrigger.of(3)).process(new Whole<TimeWindow>()).uid("session-count-trigger").print();
    orders.window(windows).process(new WithState()).uid("window-and-global-state").print();
    orders.window(windows).aggregate(new Totals(), new AggregatedWithState()).uid("aggregated-with-state").print();
    orders.window(windows).process(new OpensState()).uid("state-in-open").print();
    env.execute("window state");
  }

  /** A user's trigger with a value and a reducing state. */
  static final class Rising extends Trigger<Order, TimeWindow> {
    private final ValueStateDescriptor<Double> highest = new ValueStateDescriptor<>("highest", Types.DOUBLE);

    @Override
    public TriggerResult onElement(Order order, long timestamp, TimeWindow window, TriggerContext context) throws Exception {
      context.registerEventTimeTimer(window.maxTimestamp());
      ValueState<Double> before = context.getPartitionedState(highest);
      ReducingState<Long> rises = context.getPartitionedState(new ReducingStateDescriptor<Long>("rises", Long::sum, Types.LONG));
      if (before.value() == null || before.value() < order.amount) {
        before.update(order.amount);
        rises.add(1L);
        return TriggerResult.FIRE;
      }
      return TriggerResult.CONTINUE;
    }

    @Override
    public TriggerResult onEventTime(long time, TimeWindow window, TriggerContext context) {
      return TriggerResult.FIRE_AND_PURGE;
    }

    @Override
    public TriggerResult onProcessingTime(long time, TimeWindow window, TriggerContext context) {
      return TriggerResult.CONTINUE;
    }

    @Override
    public void clear(TimeWindow window, TriggerContext context) {
      context.getPartitionedState(highest).clear();
    }
  }

  static final class Whole<W extends Window> extends ProcessWindowFunction<Order, String, String, W> {
    @Override
    public void process(String key, Context context, Iterable<Order> orders, Collector<String> out) {
      out.collect(key);
    }
  }

  /** State of the window and of the key over all windows. */
  static final class WithState extends ProcessWindowFunction<Order, String, String, TimeWindow> {
    private final ValueStateDescriptor<Total> sofar = new ValueStateDescriptor<>("so-far", Total.class);

    @Override
    public void process(String key, Context context, Iterable<Order> orders, Collector<String> out) throws Exception {
      ValueState<Total> total = context.globalState().getState(sofar);
      Total now = total.value() == null ? new Total() : total.value();
      for (Order order : orders) {
        now.plus(order);
      }
      total.update(now);
      context.windowState().getMapState(new MapStateDescriptor<>("fired", Types.STRING, Types.LONG)).put(key, now.count);
      out.collect(key + now.count);
    }

    @Override
    public void clear(Context context) {
      context.windowState().getMapState(new MapStateDescriptor<>("fired", Types.STRING, Types.LONG)).clear();
    }
  }

  static final class AggregatedWithState extends ProcessWindowFunction<Double, String, String, TimeWindow> {
    @Override
    public void process(String key, Context context, Iterable<Double> totals, Collector<String> out) throws Exception {
      ValueState<Long> windows = context.globalState().getState(new ValueStateDescriptor<>("windows", Types.LONG));
      windows.update(windows.value() == null ? 1 : windows.value() + 1);
      out.collect(key + windows.value());
    }
  }

  /** Keyed state of the runtime context, asked for in open(). */
  static final class OpensState extends ProcessWindowFunction<Order, String, String, TimeWindow> {
    private transient ValueState<Long> count;

    @Override
    public void open(OpenContext context) {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("opened", Types.LONG));
    }

    @Override
    public void process(String key, Context context, Iterable<Order> orders, Collector<String> out) throws Exception {
      count.update(count.value() == null ? 1 : count.value() + 1);
      out.collect(key);
    }
  }
}
