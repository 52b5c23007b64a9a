package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Writes an invoice for each sale, whose number follows the last one of the branch. */
final class Invoices extends KeyedProcessFunction<String, Sale, String> {
  private static final String PREFIX = "RE";

  private transient ValueState<String> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last-invoice", Types.STRING));
  }

  @Override
  public void processElement(Sale sale, Context context, Collector<String> out) throws Exception {
    String before = last.value();
    int number = before == null ? 1 : Integer.parseInt(before.substring(PREFIX.length())) + 1;
    String invoice = String.format("%s%06d", PREFIX, number);
    last.update(invoice);
    out.collect(Line.of("invoice", sale.branch, number));
    out.collect(invoice + " of " + sale.branch + " over " + sale.cents);
  }
}
