package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Numbers the invoices of each branch. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "sales").uid("sales").map(Sale::of).uid("parse").keyBy(sale -> sale.branch).process(new Invoices()).uid("invoices").print().uid("out");
    env.execute("invoices");
  }
}
