package pair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.apache.flink.api.common.accumulators.IntCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Holds records of any kind back, and sends the oldest on when there are enough. */
abstract class Holding<T, R> extends RichFlatMapFunction<T, R> implements CheckpointedFunction {
  private final TypeInformation<T> type;
  private final IntCounter held = new IntCounter();
  private transient ListState<T> stored;
  private transient Deque<T> waiting;

  Holding(TypeInformation<T> type) {
    this.type = type;
  }

  /** Whether the oldest may go when so many wait. */
  abstract boolean mayGo(int waiting);

  abstract R sent(T record);

  @Override
  public void open(OpenContext context) {
    getRuntimeContext().getMetricGroup().gauge("waiting", (Gauge<Integer>) waiting::size);
    getRuntimeContext().addAccumulator("held", held);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    waiting = new ArrayDeque<>();
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("waiting", type));
    if (context.isRestored()) {
      stored.get().forEach(waiting::addLast);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(new ArrayList<>(waiting));
  }

  @Override
  public void flatMap(T record, Collector<R> out) {
    waiting.addLast(record);
    held.add(1);
    while (mayGo(waiting.size())) {
      out.collect(sent(waiting.pollFirst()));
    }
  }
}
