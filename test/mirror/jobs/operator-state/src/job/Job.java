package job;

import java.util.Map;
import mirror.Numbers;
import mirror.Order;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;

/** List, union and broadcast state of operators, without a key and beside keyed state. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Numbers.of(env, "numbers").map(new Buffered()).uid("buffered").map(new NamedOnly()).print();
    Numbers.of(env, "orders").map(Order::of).keyBy(order -> order.customer).flatMap(new Both()).uid("both").print();
    env.execute("operator state");
  }

  /** A list, a union list and a broadcast map. */
  static final class Buffered implements MapFunction<Long, Long>, CheckpointedFunction {
    private transient ListState<Order> buffer;
    private transient ListState<Long> offsets;
    private transient BroadcastState<String, Long> settings;
    private long last;

    @Override
    public Long map(Long number) {
      last = number;
      return number;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
      buffer.clear();
      buffer.add(Order.of(last));
      offsets.clear();
      offsets.add(last);
      settings.put("last", last);
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      buffer = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("buffer", Order.class));
      offsets = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("offsets", Types.LONG));
      settings = context.getOperatorStateStore().getBroadcastState(new MapStateDescriptor<>("settings", Types.STRING, Types.LONG));
      for (Map.Entry<String, Long> setting : settings.entries()) {
        last = setting.getValue();
      }
    }
  }

  /** Its list stays empty. */
  static final class NamedOnly implements MapFunction<Long, Long>, CheckpointedFunction {
    @Override
    public Long map(Long number) {
      return number;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {}

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      context.getOperatorStateStore().getListState(new ListStateDescriptor<>("never-filled", TypeInformation.of(Order.class)));
    }
  }

  /** Keyed and operator state in one function, the keyed one from the store of the initialisation. */
  static final class Both extends RichFlatMapFunction<Order, String> implements CheckpointedFunction {
    private transient ValueState<Double> total;
    private transient ListState<Long> seen;

    @Override
    public void flatMap(Order order, Collector<String> out) throws Exception {
      total.update(total.value() == null ? order.amount : total.value() + order.amount);
      out.collect(order.customer);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
      seen.clear();
      seen.add(1L);
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      total = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("total", Types.DOUBLE));
      seen = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("seen", Types.LONG));
    }
  }
}
