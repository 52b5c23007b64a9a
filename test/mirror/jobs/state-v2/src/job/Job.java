package job;

import mirror.Numbers;
import mirror.Order;
import mirror.Total;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.v2.AggregatingState;
import org.apache.flink.api.common.state.v2.AggregatingStateDescriptor;
import org.apache.flink.api.common.state.v2.ListState;
import org.apache.flink.api.common.state.v2.ListStateDescriptor;
import org.apache.flink.api.common.state.v2.MapState;
import org.apache.flink.api.common.state.v2.MapStateDescriptor;
import org.apache.flink.api.common.state.v2.ReducingState;
import org.apache.flink.api.common.state.v2.ReducingStateDescriptor;
import org.apache.flink.api.common.state.v2.ValueState;
import org.apache.flink.api.common.state.v2.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.util.Collector;
import java.time.Duration;
import mirror.Totals;

/** Asynchronous state: every kind, timers, a running sum and a window. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Numbers.of(env, "orders").map(Order::of).uid("to-orders").keyBy(order -> order.customer).enableAsyncState().process(new Remember()).uid("remember").print();
    Numbers.of(env, "sums").keyBy(Numbers::key).enableAsyncState().reduce(Long::sum).uid("sum").print();
    Numbers.of(env, "windows")
        .map(Order::of)
        .uid("to-windows")
        .keyBy(order -> order.customer)
        .enableAsyncState()
        .window(TumblingEventTimeWindows.of(Duration.ofMillis(200)))
        .aggregate(new Totals())
        .uid("window")
        .print();
    env.execute("state v2");
  }

  static final class Remember extends KeyedProcessFunction<String, Order, String> {
    private transient ValueState<Order> last;
    private transient ListState<Long> ids;
    private transient MapState<String, Long> perArticle;
    private transient ReducingState<Double> total;
    private transient AggregatingState<Order, Double> sum;

    @Override
    public void open(OpenContext context) {
      last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", TypeInformation.of(Order.class)));
      ids = getRuntimeContext().getListState(new ListStateDescriptor<>("ids", Types.LONG));
      perArticle = getRuntimeContext().getMapState(new MapStateDescriptor<>("per-article", Types.STRING, Types.LONG));
      total = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("total", Double::sum, Types.DOUBLE));
      sum = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("sum", new Totals(), TypeInformation.of(Total.class)));
    }

    @Override
    public void processElement(Order order, Context context, Collector<String> out) {
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 100);
      last.asyncUpdate(order).thenAccept(nothing -> out.collect(order.customer));
      ids.asyncAdd(order.id);
      perArticle.asyncPut(order.articles.get(0), order.id);
      total.asyncAdd(order.amount);
      sum.asyncAdd(order);
    }
  }
}
