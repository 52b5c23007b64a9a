package pair;

import common.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.sink.RichSinkFunction;

/** Sends invoices, none of them twice. */
final class SendInvoices extends RichSinkFunction<Invoice> implements CheckpointedFunction {
  private final Set<String> sent = new LinkedHashSet<>();
  private transient ListState<String> stored;
  private transient Counter again;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    again = getRuntimeContext().getMetricGroup().counter("sent-before");
    stored = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("sent-invoices", Types.STRING));
    stored.get().forEach(sent::add);
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(new ArrayList<>(sent));
  }

  @Override
  public void invoke(Invoice invoice, Context context) {
    if (sent.add(InvoiceId.of(invoice))) {
      show(invoice, "sent");
    } else {
      again.inc();
      show(invoice, "sent before");
    }
  }

  private static void show(Invoice invoice, String what) {
    System.out.println(Line.of("invoice", invoice.getNumber(), what));
  }
}
