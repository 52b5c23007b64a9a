package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what tills write. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "tills").uid("tills").map(Receipt::of).uid("receipts").sinkTo(new ReceiptSink()).uid("receipt-sink").name("Receipts by shop");
    env.execute("tills");
  }
}
