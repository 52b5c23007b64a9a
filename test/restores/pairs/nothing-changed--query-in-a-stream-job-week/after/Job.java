package pair;

import common.Count;
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
    tables.createTemporaryView("incoming_orders", orders);
    Table turnover = tables.sqlQuery("select o.customer, sum(o.amount) as total\n  from incoming_orders as o\n  where o.amount > 0\n  group by o.customer");
    tables
        .toChangelogStream(turnover)
        .filter(row -> row.getKind() != RowKind.UPDATE_BEFORE)
        .uid("current")
        .filter(row -> row.getArity() == 2)
        .uid("whole")
        .map(row -> Line.of("turnover", row.getField("customer"), row.getField("total")))
        .uid("turnover")
        .print()
        .uid("turnover-out");

    orders.map(order -> order.number).uid("numbers").keyBy(Feed::key).process(new Count("orders")).uid("count").filter(line -> !line.isEmpty()).uid("shown").print().uid("count-out");
    env.execute("turnover");
  }
}
