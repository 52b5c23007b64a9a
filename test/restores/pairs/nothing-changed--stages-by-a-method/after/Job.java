package pair;

import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows orders from when they are placed. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CEP.pattern(Feed.of(env, "steps").uid("steps").map(Step::of).returns(Step.class).uid("parse").keyBy(step -> step.order), Patterns.delivery())
        .inProcessingTime()
        .process(new OnItsWay())
        .uid("way")
        .print()
        .uid("out");
    env.execute("deliveries");
  }
}
