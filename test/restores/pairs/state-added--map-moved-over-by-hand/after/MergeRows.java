package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Merges what changed into one row for each customer. */
final class MergeRows extends KeyedProcessFunction<String, Change, String> {
  private transient ValueState<CustomerRow> merged;
  private transient MapState<String, Change> latest;
  private transient MapState<String, LatestChange> latestChanges;
  private transient Counter moved;

  @Override
  public void open(OpenContext context) {
    merged = getRuntimeContext().getState(new ValueStateDescriptor<>("merged", CustomerRow.class));
    latest = getRuntimeContext().getMapState(new MapStateDescriptor<>("latest", String.class, Change.class));
    latestChanges = getRuntimeContext().getMapState(new MapStateDescriptor<>("latest-changes", String.class, LatestChange.class));
    moved = getRuntimeContext().getMetricGroup().counter("moved");
  }

  @Override
  public void processElement(Change change, Context context, Collector<String> out) throws Exception {
    CustomerRow row = merged.value();
    out.collect(Line.of("first", change.getId(), row == null ? "none" : row.firstOp + " with " + row.id));
    if (row == null) {
      row = new CustomerRow();
      row.id = change.getId();
    }
    row.apply(change);
    merged.update(row);
    moveOver();
    LatestChange before = latestChanges.get(change.getTable());
    latestChanges.put(change.getTable(), LatestChange.of(change));
    out.collect(Line.of("changes", change.getId(), row.changes));
    out.collect(Line.of("latest-" + change.getTable(), change.getId(), before == null ? "none" : before.payload));
  }

  private void moveOver() throws Exception {
    if (!latest.isEmpty()) {
      for (Map.Entry<String, Change> entry : latest.entries()) {
        latestChanges.put(entry.getKey(), LatestChange.of(entry.getValue()));
        moved.inc();
      }
      latest.clear();
    }
  }
}
