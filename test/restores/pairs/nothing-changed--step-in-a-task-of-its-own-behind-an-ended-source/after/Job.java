package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says what calls cost. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Call> calls = Feed.of(env, "calls").uid("calls").map(Call::of).uid("parse-calls");
    DataStream<Plan> plans = env.fromSequence(0, 2).uid("plans").map(Plan::of).uid("parse-plans").rebalance().filter(plan -> plan.cents > 0).uid("valid-plans");
    BroadcastStream<Plan> known = plans.broadcast(Costs.PLANS);
    calls.keyBy(call -> call.caller).connect(known).process(new Costs()).uid("costs").name("Costs of calls").print().uid("out");
    env.execute("calls");
  }
}
