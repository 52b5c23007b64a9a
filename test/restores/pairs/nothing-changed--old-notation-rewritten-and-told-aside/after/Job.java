package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Bonus cards. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> cards = Feed.of(env, "visits").uid("visits-source").map(Visit::of).uid("visits").keyBy(visit -> visit.customer).process(new Cards()).uid("cards");
    cards.print().uid("out");
    cards.getSideOutput(Cards.REWRITTEN).print().uid("rewritten-out");
    env.execute("cards");
  }
}
