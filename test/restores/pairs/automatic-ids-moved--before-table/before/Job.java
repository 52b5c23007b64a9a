package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    tables.createTemporaryView("orders", orders.map(number -> Row.of(number, Feed.key(number))).returns(Types.ROW_NAMED(new String[] {"number", "customer"}, Types.LONG, Types.STRING)).uid("rows"));
    Table totals = tables.sqlQuery("SELECT customer, COUNT(*) AS total FROM orders GROUP BY customer");
    tables.toChangelogStream(totals).filter(row -> row.getKind() != RowKind.UPDATE_BEFORE).uid("shown").map(row -> Line.of("total", row.getField(0), row.getField(1))).uid("lines").print().uid("out");
    env.execute("orders");
  }
}
