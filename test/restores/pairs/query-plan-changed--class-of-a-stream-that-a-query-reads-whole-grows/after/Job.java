package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.RowKind;

/** Turnover of buyers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Sale> sales = Feed.of(env, "sales").uid("sales").map(Sale::of).uid("parse");
    tables.createTemporaryView("sales", sales);
    Table turnover = tables.sqlQuery("SELECT buyer, SUM(paid) AS turnover FROM sales GROUP BY buyer");
    tables
        .toChangelogStream(turnover)
        .filter(row -> row.getKind() != RowKind.UPDATE_BEFORE)
        .uid("current")
        .map(row -> Line.of("turnover", row.getField("buyer"), row.getField("turnover")))
        .uid("turnover")
        .print()
        .uid("turnover-out");
    env.execute("turnover");
  }
}
