package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

/** Counts orders; analysts say by a query which ones. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse");
    tables.createTemporaryView("orders", orders);

    Table chosen = tables.sqlQuery(chosenOrders());
    tables
        .toDataStream(chosen)
        .map(row -> (Long) row.getField("number"))
        .returns(Types.LONG)
        .uid("numbers")
        .keyBy(Feed::key)
        .process(new Count("orders"))
        .uid("count")
        .print()
        .uid("count-out");
    env.execute("orders");
  }

  private static String chosenOrders() {
    return "SELECT * FROM orders";
  }
}
