package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says which limit holds for a payment. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").flatMap(new ReadRules()).uid("read-rules").broadcast(Limits.LIMITS);
    Feed.of(env, "payments").uid("payments").map(number -> "category-" + number % 4).uid("categories")
        .connect(rules).process(new Limits()).uid("limits")
        .print().uid("out");
    env.execute("limits");
  }
}
