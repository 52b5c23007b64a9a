package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches what is left of the limits of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> watched = Feed.of(env, "spent").uid("spent").map(Spent::of).uid("parse").keyBy(spent -> spent.customer).process(new Limits(Long.getLong("limits.most", 500_000))).uid("limits");
    watched.print().uid("out");
    watched.getSideOutput(Limits.REFUSED).print().uid("refused");
    env.execute("limits");
  }
}
