package job;

import java.util.Collections;
import java.util.List;
import mirror.Numbers;
import mirror.Order;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.base.VoidSerializer;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.typeutils.runtime.kryo.KryoSerializer;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.checkpoint.ListCheckpointed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.RichSinkFunction;
import org.apache.flink.streaming.api.functions.sink.TwoPhaseCommitSinkFunction;
import org.apache.flink.streaming.api.functions.source.RichParallelSourceFunction;
import org.apache.flink.streaming.api.functions.source.SourceFunction;

/** Source and sink functions as they were written before Flink 2, with their state. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.addSource(new Counting()).uid("counting").addSink(new Buffering()).uid("buffering");
    env.addSource(new Offsets()).uid("offsets").map(number -> number + 1).addSink(new Nothing());
    Numbers.of(env, "orders").map(Order::of).uid("to-orders").addSink(new Transactions()).uid("transactions").name("Two-phase sink");
    env.execute("legacy functions");
  }

  /** Of parallelism one. */
  @SuppressWarnings("deprecation")
  static final class Counting implements SourceFunction<Long>, ListCheckpointed<Long> {
    private volatile boolean running = true;
    private long next;

    @Override
    public void run(SourceContext<Long> context) throws Exception {
      while (running) {
        synchronized (context.getCheckpointLock()) {
          context.collect(next++);
        }
        Thread.sleep(5);
      }
    }

    @Override
    public void cancel() {
      running = false;
    }

    @Override
    public List<Long> snapshotState(long checkpoint, long timestamp) {
      return Collections.singletonList(next);
    }

    @Override
    public void restoreState(List<Long> state) {
      next = state.get(0);
    }
  }

  /** As Kafka's consumer did: a union list of positions. */
  static final class Offsets extends RichParallelSourceFunction<Long> implements CheckpointedFunction {
    private transient ListState<Tuple2<String, Long>> positions;
    private volatile boolean running = true;
    private long next;

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      positions =
          context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("positions", TypeInformation.of(new TypeHint<Tuple2<String, Long>>() {})));
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
      positions.clear();
      positions.add(Tuple2.of("partition-" + getRuntimeContext().getIndexOfThisSubtask(), next));
    }

    @Override
    public void run(SourceContext<Long> context) throws Exception {
      while (running) {
        synchronized (context.getCheckpointLock()) {
          context.collect(next++);
        }
        Thread.sleep(5);
      }
    }

    @Override
    public void cancel() {
      running = false;
    }
  }

  static final class Buffering extends RichSinkFunction<Long> implements CheckpointedFunction {
    private transient ListState<Long> buffered;

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      buffered = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("buffered", Types.LONG));
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
      buffered.clear();
      buffered.add(context.getCheckpointId());
    }

    @Override
    public void invoke(Long number, Context context) {}
  }

  static final class Nothing extends RichSinkFunction<Long> {
    @Override
    public void invoke(Long number, Context context) {}
  }

  static final class Transactions extends TwoPhaseCommitSinkFunction<Order, Order, Void> {
    Transactions() {
      super(new KryoSerializer<>(Order.class, new ExecutionConfig()), VoidSerializer.INSTANCE);
    }

    @Override
    protected void invoke(Order transaction, Order order, Context context) {
      transaction.amount += order.amount;
    }

    @Override
    protected Order beginTransaction() {
      return new Order();
    }

    @Override
    protected void preCommit(Order transaction) {}

    @Override
    protected void commit(Order transaction) {}

    @Override
    protected void abort(Order transaction) {}
  }
}
