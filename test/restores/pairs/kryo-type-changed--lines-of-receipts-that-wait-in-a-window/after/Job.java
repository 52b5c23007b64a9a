package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Tills of a shop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "receipts")
        .uid("receipts")
        .map(new ParseReceipt())
        .uid("parse")
        .keyBy(receipt -> receipt.f0)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(1))
        .process(new Tills())
        .uid("tills")
        .name("Tills")
        .print()
        .uid("out");
    env.execute("tills");
  }
}
