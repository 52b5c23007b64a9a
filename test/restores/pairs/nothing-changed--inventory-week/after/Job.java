package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<StockMovement> receipts = Feed.of(env, "receipts").uid("receipts-source").map(StockMovement::receipt).uid("receipts");
    DataStream<StockMovement> sales = Feed.of(env, "sales").uid("sales-source").map(StockMovement::sale).uid("sales");

    DataStream<StockMovement> returns = Feed.of(env, "returns").uid("returns-source").filter(number -> number % 10 == 0).uid("returned").map(StockMovement::returned).uid("returns");

    receipts.union(returns).keyBy(StockMovement::sku).connect(sales.keyBy(StockMovement::sku)).process(new Inventory()).uid("inventory").print().uid("inventory-out");
    sales.keyBy(StockMovement::sku).process(new Reorder()).uid("reorder").print().uid("reorder-out");

    env.execute("inventory");
  }
}
