package pair;

import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Pattern<Long, ?> pattern = Pattern.<Long>begin("start", AfterMatchSkipStrategy.skipPastLastEvent()).where(SimpleCondition.of(number -> number % 64 < 4)).followedBy("next").where(SimpleCondition.of(number -> number > 3));
    CEP.pattern(Feed.of(env, "orders").uid("orders").keyBy(Feed::key), pattern).inProcessingTime().process(new Matched()).uid("cep").print().uid("out");
    env.execute("orders");
  }
}
