package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<StockMovement> receipts = Feed.of(env, "receipts").uid("receipts-source").map(StockMovement::receipt).uid("receipts");
    DataStream<StockMovement> sales = Feed.of(env, "sales").uid("sales-source").map(StockMovement::sale).uid("sales");

    receipts.keyBy(receipt -> receipt.sku).connect(sales.keyBy(sale -> sale.sku)).process(new Inventory()).uid("inventory").print().uid("inventory-out");
    sales.keyBy(sale -> sale.sku).process(new Reorder()).uid("reorder").print().uid("reorder-out");

    env.execute("inventory");
  }
}
