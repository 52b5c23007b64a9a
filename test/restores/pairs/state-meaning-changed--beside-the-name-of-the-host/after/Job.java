package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches the budgets of campaigns. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Click> clicks = Feed.of(env, "clicks").uid("clicks").map(Click::of).uid("parse");
    clicks.keyBy(click -> click.campaign).process(new Spend()).uid("spend").name("Spend").map(Notice::asLine).uid("lines").print().uid("out");
    env.execute("campaigns");
  }
}
