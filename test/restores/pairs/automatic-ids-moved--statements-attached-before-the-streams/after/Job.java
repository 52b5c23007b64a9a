package pair;

import common.Count;
import common.Feed;
import common.Queries;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.bridge.java.StreamStatementSet;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

/** Turnover by a statement, orders by a function. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    tables.createTemporaryView("orders", orders);
    Queries.out(tables, "lines");
    StreamStatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "total") + " FROM (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer)");
    statements.attachAsDataStream();
    orders.map(order -> order.number).uid("numbers").keyBy(Feed::key).process(new Count("orders")).uid("count").print().uid("count-out");
    env.execute("turnover");
  }
}
