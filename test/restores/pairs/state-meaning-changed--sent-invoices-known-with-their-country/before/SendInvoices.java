package pair;

import common.Line;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.sink.RichSinkFunction;

/** Sends invoices, none of them twice. */
final class SendInvoices extends RichSinkFunction<Invoice> implements CheckpointedFunction {
  private final Set<String> sent = new HashSet<>();
  private transient ListState<String> stored;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("sent-invoices", Types.STRING));
    for (String number : stored.get()) {
      sent.add(number);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    for (String number : sent) {
      stored.add(number);
    }
  }

  @Override
  public void invoke(Invoice invoice, Context context) {
    boolean first = sent.add("invoice-" + invoice.getNumber());
    System.out.println(Line.of("invoice", invoice.getNumber(), first ? "sent" : "sent before"));
  }
}
