package job;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirror.Numbers;
import mirror.Order;
import mirror.Times;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** States that are asked for late, under conditions, by helpers, under names that are put together, or with the snapshot. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Order, String> orders = Numbers.of(env, "orders").map(Order::of).uid("to-orders").keyBy(order -> order.customer);
    orders.process(new RarePath()).uid("rare-path").print();
    orders.process(new NamesFromRecords()).uid("names-from-records").print();
    orders.flatMap(new WithHelper()).uid("with-helper").print();
    orders.process(new OnLateTimer()).uid("on-late-timer").print();
    orders.process(new Several(Duration.ofMinutes(30), List.of("shoes", "hats"))).uid("several").print();
    orders.map(new WithSnapshot()).uid("with-snapshot").print();
    env.execute("hard to see");
  }

  /** Only one record in a hundred comes here. */
  static final class RarePath extends KeyedProcessFunction<String, Order, String> {
    @Override
    public void processElement(Order order, Context context, Collector<String> out) throws Exception {
      if (order.amount == 44.0 && order.customer.startsWith("key-")) {
        ValueState<Order> rare = getRuntimeContext().getState(new ValueStateDescriptor<>("rare", Order.class));
        rare.update(order);
      }
    }
  }

  /** One state for each remainder. */
  static final class NamesFromRecords extends KeyedProcessFunction<String, Order, String> {
    @Override
    public void processElement(Order order, Context context, Collector<String> out) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>("remainder-" + order.id % 3, Types.LONG)).update(order.id);
    }
  }

  /** A helper that gets the runtime context and asks for its state when it is first used. */
  static final class WithHelper extends RichFlatMapFunction<Order, String> {
    private transient Memory memory;

    @Override
    public void open(OpenContext context) {
      memory = new Memory(getRuntimeContext());
    }

    @Override
    public void flatMap(Order order, Collector<String> out) throws Exception {
      out.collect(order.customer + memory.remember(order));
    }
  }

  static final class Memory {
    private final RuntimeContext context;
    private MapState<Long, Order> orders;

    Memory(RuntimeContext context) {
      this.context = context;
    }

    int remember(Order order) throws Exception {
      if (orders == null) {
        orders = context.getMapState(new MapStateDescriptor<>("remembered", Types.LONG, TypeInformation.of(Order.class)));
      }
      orders.put(order.id % 5, order);
      return 1;
    }
  }

  /** The timer's own state, asked for when a timer of a condition goes off. */
  static final class OnLateTimer extends KeyedProcessFunction<String, Order, String> {
    private final ListStateDescriptor<Long> fired = new ListStateDescriptor<>("fired", Types.LONG);

    @Override
    public void processElement(Order order, Context context, Collector<String> out) {
      if (order.id > 10) {
        context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 20);
      }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
      getRuntimeContext().getListState(fired).update(Collections.singletonList(timestamp));
    }
  }

  /** States in a map by name, their time to live from a setting. */
  static final class Several extends KeyedProcessFunction<String, Order, String> {
    private final Duration keep;
    private final List<String> names;
    private transient Map<String, ValueState<Long>> counts;

    Several(Duration keep, List<String> names) {
      this.keep = keep;
      this.names = new ArrayList<>(names);
    }

    @Override
    public void open(OpenContext context) {
      counts = new HashMap<>();
      for (String name : names) {
        ValueStateDescriptor<Long> count = new ValueStateDescriptor<>("count-" + name, Types.LONG);
        if (!keep.isZero()) {
          count.enableTimeToLive(Times.toLive(keep).build());
        }
        counts.put(name, getRuntimeContext().getState(count));
      }
    }

    @Override
    public void processElement(Order order, Context context, Collector<String> out) throws Exception {
      counts.get(names.get((int) (order.id % names.size()))).update(order.id);
    }
  }

  /** Keeps the store and asks it with each snapshot. */
  static final class WithSnapshot implements MapFunction<Order, String>, CheckpointedFunction, Serializable {
    private transient OperatorStateStore store;

    @Override
    public String map(Order order) {
      return order.customer;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) {
      store = context.getOperatorStateStore();
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
      ListState<Long> checkpoints = store.getListState(new ListStateDescriptor<>("checkpoints", Types.LONG));
      checkpoints.update(Collections.singletonList(context.getCheckpointId()));
    }
  }
}
