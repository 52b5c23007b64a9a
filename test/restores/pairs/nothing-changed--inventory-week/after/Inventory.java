package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** What is in stock, by receipts and sales. */
final class Inventory extends KeyedCoProcessFunction<String, StockMovement, StockMovement, String> {
  private transient StockLevels stock;
  private transient Tally<Integer> moved;

  @Override
  public void open(OpenContext context) {
    stock = new StockLevels(getRuntimeContext());
    moved = new Tally<>(getRuntimeContext(), "moved", Types.INT, Integer::sum);
  }

  @Override
  public void processElement1(StockMovement receipt, Context context, Collector<String> out) throws Exception {
    int pieces = stock.add(receipt);
    if (receipt.kind == StockMovement.Kind.RECEIPT) {
      out.collect(Line.of("received", receipt.sku, pieces));
    }
    out.collect(Line.of("moved", receipt.sku, moved.add(receipt.pieces)));
  }

  @Override
  public void processElement2(StockMovement sale, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("sold", sale.sku, stock.add(sale)));
    out.collect(Line.of("moved", sale.sku, moved.add(sale.pieces)));
  }
}
