package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts for each account which rules its transfers hit. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").map(Rule::of).uid("parse-rules").broadcast(CountHits.RULES);
    Feed.of(env, "transfers").uid("transfers").map(Transfer::of).uid("parse").keyBy(transfer -> transfer.account).connect(rules).process(new CountHits()).uid("hits").print().uid("out");
    env.execute("alerts");
  }
}
