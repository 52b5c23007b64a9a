package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says of each invoice of a supplier whether it has come before. */
final class KnownInvoices extends KeyedProcessFunction<String, Invoice, String> {
  private transient MapState<String, Boolean> known;

  @Override
  public void open(OpenContext context) {
    known = getRuntimeContext().getMapState(new MapStateDescriptor<>("known", Types.STRING, Types.BOOLEAN));
  }

  @Override
  public void processElement(Invoice invoice, Context context, Collector<String> out) throws Exception {
    String id = idOf(invoice);
    out.collect(Line.of("invoice", invoice.supplier + " " + invoice.number, known.contains(id) ? "copy" : "new"));
    known.put(id, true);
  }

  private static String idOf(Invoice invoice) {
    return String.format("%d-%04d", invoice.year, invoice.sequence);
  }
}
