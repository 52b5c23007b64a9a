package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.Schema;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Long> numbers = Feed.of(env, "orders").uid("orders");
    Schema schema = Schema.newBuilder().column("f0", DataTypes.BIGINT()).columnByExpression("clock", "PROCTIME()").build();
    tables.createTemporaryView("orders", tables.fromDataStream(numbers, schema));
    Table counts =
        tables.sqlQuery(
            "SELECT buyer, COUNT(*) OVER (PARTITION BY buyer ORDER BY clock ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n"
                + " FROM (SELECT MOD(f0, 4) AS buyer, clock FROM orders)");
    tables.toChangelogStream(counts).map(row -> Line.of("orders", row.getField(0), row.getField(1))).uid("lines").print().uid("out");
    env.execute("orders");
  }
}
