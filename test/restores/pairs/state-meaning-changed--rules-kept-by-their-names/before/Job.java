package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Calls, and rules that come while the job runs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Call> calls = Feed.of(env, "calls").uid("calls").map(Call::of).returns(Call.class).uid("parse-calls");
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").map(Rule::of).returns(Rule.class).uid("parse-rules").broadcast(Watch.RULES);
    calls.keyBy(call -> call.caller).connect(rules).process(new Watch()).uid("watch").name("Watch calls").print().uid("out");
    env.execute("calls");
  }
}
