package pair;

import common.Line;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Counts messages; what came by which channel is in the metrics of the sources. */
final class Received extends ProcessFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient long total;

  @Override
  public void open(OpenContext context) {
    getRuntimeContext().getMetricGroup().gauge("received", (Gauge<Long>) () -> total);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("received", Types.LONG));
    Iterator<Long> restored = stored.get().iterator();
    total = restored.hasNext() ? restored.next() : 0;
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(List.of(total));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) {
    out.collect(Line.of("received", "all", ++total));
  }
}
