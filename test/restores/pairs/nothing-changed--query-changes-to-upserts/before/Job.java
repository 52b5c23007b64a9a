package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.RowKind;

/** A query sums up what customers pay, a function counts how often the sum changes. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    tables.createTemporaryView("orders", tables.fromDataStream(orders));
    Table turnover = tables.sqlQuery("SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer");
    tables
        .toChangelogStream(turnover)
        .filter(row -> row.getKind() != RowKind.UPDATE_BEFORE)
        .uid("current")
        .keyBy(row -> row.<String>getFieldAs("customer"), Types.STRING)
        .process(new Changes())
        .uid("changes")
        .print()
        .uid("out");
    env.execute("turnover");
  }
}
