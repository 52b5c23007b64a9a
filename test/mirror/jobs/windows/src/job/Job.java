package job;

import mirror.Numbers;
import mirror.Order;
import mirror.Times;
import mirror.Totals;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.functions.windowing.WindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.assigners.ProcessingTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.SlidingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.evictors.CountEvictor;
import org.apache.flink.streaming.api.windowing.evictors.TimeEvictor;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Windows of every assigner with reduce, aggregate, process and apply; lateness, evictors. Their triggers are the assigners' own. */
public final class Job {
  private static final OutputTag<Order> LATE = new OutputTag<Order>("late") {};

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Order, String> orders = Numbers.of(env, "orders").map(Order::of).uid("to-orders").keyBy(order -> order.customer);

    orders.window(TumblingEventTimeWindows.of(Times.millis(200))).reduce(new Dearer()).uid("tumbling-reduce").print();
    SingleOutputStreamOperator<Double> sliding =
        orders
            .window(SlidingEventTimeWindows.of(Times.millis(400), Times.millis(200)))
            .allowedLateness(Times.millis(1000))
            .sideOutputLateData(LATE)
            .aggregate(new Totals(), new Named())
            .uid("sliding-aggregate");
    sliding.print();
    sliding.getSideOutput(LATE).print();
    orders.window(EventTimeSessionWindows.withGap(Times.millis(30))).reduce(new Dearer(), new Pass()).uid("session-reduce").print();
    orders.window(EventTimeSessionWindows.withDynamicGap(order -> 30 + order.id % 3)).aggregate(new Totals()).uid("dynamic-session-aggregate").print();
    orders.window(ProcessingTimeSessionWindows.withGap(Times.millis(1000))).process(new Count<>()).uid("processing-session-process").print();
    orders.window(TumblingProcessingTimeWindows.of(Times.millis(300), Times.millis(50))).apply(new Apply()).uid("processing-tumbling-apply").print();
    orders.window(SlidingProcessingTimeWindows.of(Times.millis(400), Times.millis(100))).process(new Count<>()).uid("processing-sliding").print();
    orders.window(GlobalWindows.create()).trigger(CountTrigger.of(5)).process(new Count<GlobalWindow>()).uid("global-count").print();
    orders.countWindow(7).reduce(new Dearer()).uid("count-window").print();
    orders.countWindow(9, 3).aggregate(new Totals()).uid("sliding-count-window").print();
    orders.window(TumblingEventTimeWindows.of(Times.millis(200))).evictor(CountEvictor.of(3)).process(new Count<>()).uid("evicted-count").print();
    orders.window(GlobalWindows.create()).trigger(CountTrigger.of(4)).evictor(TimeEvictor.of(Times.millis(90))).reduce(new Dearer()).uid("evicted-time-reduce").print();
    orders.window(TumblingEventTimeWindows.of(Times.millis(300))).max("amount").uid("max").print();
    orders.window(EventTimeSessionWindows.withGap(Times.millis(30))).evictor(CountEvictor.of(2)).aggregate(new Totals()).uid("evicted-session").print();
    orders.windowAll(TumblingEventTimeWindows.of(Times.millis(200))).aggregate(new Totals()).uid("all-aggregate").print();
    orders.countWindowAll(10).reduce(new Dearer()).print();
    env.execute("windows");
  }

  static final class Dearer implements ReduceFunction<Order> {
    @Override
    public Order reduce(Order one, Order other) {
      return one.amount > other.amount ? one : other;
    }
  }

  static final class Named extends ProcessWindowFunction<Double, Double, String, TimeWindow> {
    @Override
    public void process(String key, Context context, Iterable<Double> totals, Collector<Double> out) {
      totals.forEach(out::collect);
    }
  }

  static final class Pass extends ProcessWindowFunction<Order, Order, String, TimeWindow> {
    @Override
    public void process(String key, Context context, Iterable<Order> orders, Collector<Order> out) {
      orders.forEach(out::collect);
    }
  }

  static final class Count<W extends org.apache.flink.streaming.api.windowing.windows.Window> extends ProcessWindowFunction<Order, Long, String, W> {
    @Override
    public void process(String key, Context context, Iterable<Order> orders, Collector<Long> out) {
      long count = 0;
      for (Order order : orders) {
        count++;
      }
      out.collect(count);
    }
  }

  static final class Apply implements WindowFunction<Order, String, String, TimeWindow> {
    @Override
    public void apply(String key, TimeWindow window, Iterable<Order> orders, Collector<String> out) {
      out.collect(key + " " + window);
    }
  }
}
