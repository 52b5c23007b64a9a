package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

/** Baskets of customers, of what a query lets through. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    tables.createTemporaryView("orders", Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse"));
    Table table = tables.sqlQuery("SELECT customer, cents FROM orders WHERE cents > 0");

    DataStream<Sale> sales = tables.toDataStream(table, Sale.class);
    sales
        .keyBy(sale -> sale.customer)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(1))
        .process(new Basket())
        .uid("basket")
        .print()
        .uid("basket-out");
    env.execute("baskets");
  }
}
