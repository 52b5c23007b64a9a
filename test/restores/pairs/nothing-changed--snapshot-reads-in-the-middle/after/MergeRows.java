package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Merges what changed into one row for each customer. */
final class MergeRows extends KeyedProcessFunction<String, Change, String> {
  private transient ValueState<CustomerRow> merged;
  private transient MapState<String, Change> latest;

  @Override
  public void open(OpenContext context) {
    merged = getRuntimeContext().getState(new ValueStateDescriptor<>("merged", CustomerRow.class));
    latest = getRuntimeContext().getMapState(new MapStateDescriptor<>("latest", String.class, Change.class));
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
    Change before = latest.get(change.getTable());
    latest.put(change.getTable(), change);
    out.collect(Line.of("changes", change.getId(), row.changes));
    out.collect(Line.of("latest-" + change.getTable(), change.getId(), before == null ? "none" : before.getPayload()));
  }
}
