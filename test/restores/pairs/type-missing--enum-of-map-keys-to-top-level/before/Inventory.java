package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** What is in stock, by receipts and sales. */
final class Inventory extends KeyedCoProcessFunction<String, StockMovement, StockMovement, String> {
  private transient Stock stock;
  private transient Tally<Integer> moved;

  @Override
  public void open(OpenContext context) {
    stock = new Stock(getRuntimeContext());
    moved = new Tally<>(getRuntimeContext(), "moved", Types.INT, Integer::sum);
  }

  @Override
  public void processElement1(StockMovement receipt, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("received", receipt.sku, stock.add(receipt)));
    out.collect(Line.of("moved", receipt.sku, moved.add(receipt.pieces)));
  }

  @Override
  public void processElement2(StockMovement sale, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("sold", sale.sku, stock.add(sale)));
    out.collect(Line.of("moved", sale.sku, moved.add(sale.pieces)));
  }

  /** Pieces by what became of them. */
  private static final class Stock {
    private final MapState<StockMovement.Kind, Integer> pieces;

    Stock(RuntimeContext context) {
      pieces = context.getMapState(new MapStateDescriptor<>("pieces", TypeInformation.of(StockMovement.Kind.class), Types.INT));
    }

    int add(StockMovement movement) throws Exception {
      Integer before = pieces.get(movement.kind);
      int now = before == null ? movement.pieces : before + movement.pieces;
      pieces.put(movement.kind, now);
      return now;
    }
  }
}
