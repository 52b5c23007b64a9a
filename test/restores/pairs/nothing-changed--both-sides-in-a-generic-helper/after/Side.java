package pair;

import java.util.Iterator;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;

/** What came of one side. */
final class Side<T> {
  private final ListState<T> records;
  private final ValueState<Long> count;

  Side(RuntimeContext context, String name, Class<T> type) {
    count = context.getState(new ValueStateDescriptor<>(name + "-count", Long.class));
    records = context.getListState(new ListStateDescriptor<>(name, type));
  }

  /** The first of all, or null before this one. */
  T add(T record) throws Exception {
    Iterator<T> known = records.get().iterator();
    if (known.hasNext()) {
      return known.next();
    }
    records.add(record);
    return null;
  }

  long next() throws Exception {
    Long before = count.value();
    long now = before == null ? 1 : before + 1;
    count.update(now);
    return now;
  }

  void clear() {
    records.clear();
  }
}
