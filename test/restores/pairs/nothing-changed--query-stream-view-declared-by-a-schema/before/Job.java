package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.RowKind;

/** What customers have spent, in euros. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse");
    tables.createTemporaryView("payments", payments);
    Table spent = tables.sqlQuery("SELECT customer, SUM(cents / 100) AS spent FROM payments WHERE cents > 0 AND NOT refunded GROUP BY customer");
    tables
        .toChangelogStream(spent)
        .filter(row -> row.getKind() == RowKind.INSERT || row.getKind() == RowKind.UPDATE_AFTER)
        .uid("current")
        .map(row -> Line.of("spent", row.getField("customer"), row.getField("spent")))
        .returns(Types.STRING)
        .uid("spent")
        .print()
        .uid("spent-out");
    env.execute("payments");
  }
}
