package pair;

import common.Line;
import java.util.Collections;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;

/** Numbers invoices, and remembers the last order that it saw. */
public class Invoices extends Numbering {
  private transient ListState<Long> orders;
  private transient long lastOrder;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    orders = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("last-order", Types.LONG));
    for (Long order : orders.get()) {
      lastOrder = Math.max(lastOrder, order);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    orders.update(Collections.singletonList(lastOrder));
  }

  @Override
  public String map(Long order) {
    lastOrder = Math.max(lastOrder, order);
    return Line.of("invoice", "all", next());
  }
}
