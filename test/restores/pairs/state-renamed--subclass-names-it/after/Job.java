package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "invoices").uid("invoices").keyBy(Feed::key).process(new InvoiceNumbers()).name("numbers").uid("numbers").print().uid("out");
    env.execute("orders");
  }
}
