package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Schema;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

/** What customers have spent, in euros. */
public final class Job {
  private static final Schema PAYMENTS =
      Schema.newBuilder()
          .column("refunded", "BOOLEAN NOT NULL")
          .column("customer", "STRING")
          .column("cents", "BIGINT NOT NULL")
          .columnByExpression("euros", "cents / 100")
          .build();

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse");
    tables.createTemporaryView("payments", tables.fromDataStream(payments, PAYMENTS));
    Table spent = tables.sqlQuery("SELECT customer, SUM(euros) AS euros_spent FROM payments WHERE refunded IS FALSE AND cents > 0 GROUP BY customer");
    tables.toChangelogStream(spent).filter(new Current()).uid("current").map(new Lines()).uid("spent").print().uid("spent-out");
    env.execute("payments");
  }
}
