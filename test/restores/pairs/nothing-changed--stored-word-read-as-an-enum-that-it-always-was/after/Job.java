package pair;

import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What becomes of claims. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> followed = Claims.of(env).keyBy(claim -> claim.number).process(new Follow()).uid("follow");
    followed.print().uid("out");
    followed.getSideOutput(Follow.UNKNOWN).print().uid("unknown-out");
    env.execute("claims");
  }
}
