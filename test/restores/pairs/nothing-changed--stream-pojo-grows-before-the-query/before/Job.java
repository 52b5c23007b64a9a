package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.RowKind;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse");
    tables.createTemporaryView("orders", orders);
    Table turnover = tables.sqlQuery("SELECT customer, SUM(amount) AS turnover, COUNT(*) AS orders FROM orders WHERE amount > 0 GROUP BY customer");
    tables
        .toChangelogStream(turnover)
        .filter(row -> row.getKind() != RowKind.UPDATE_BEFORE)
        .uid("current")
        .flatMap(new Lines())
        .uid("lines")
        .print()
        .uid("out");
    env.execute("turnover");
  }
}
