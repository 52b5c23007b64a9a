package pair;

import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Tells of accounts that were opened and then used abroad. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Pattern<Long, ?> pattern =
        Pattern.<Long>begin("opened")
            .where(SimpleCondition.of(number -> number < 4))
            .followedByAny("abroad")
            .where(SimpleCondition.of(number -> number % 40 < 4 && number > 3))
            .oneOrMore();
    CEP.pattern(Feed.of(env, "payments").uid("payments").keyBy(Feed::key), pattern).inProcessingTime().process(new Suspicion()).uid("abroad").print().uid("out");
    env.execute("payments");
  }
}
