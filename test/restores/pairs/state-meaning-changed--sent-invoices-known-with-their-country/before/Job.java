package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sends invoices. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "billing").uid("billing").map(Invoice::of).uid("invoices").addSink(new SendInvoices()).uid("send-invoices");
    env.execute("invoices");
  }
}
