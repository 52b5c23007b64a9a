package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What visitors of a shop do. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<ShopEvent> events = Feed.of(env, "events").uid("events").map(Events::parse).returns(ShopEvent.class).uid("parse");
    events.keyBy(event -> event.visitor).process(new Summarize()).uid("summarize").name("Summaries").print().uid("out");
    env.execute("shop");
  }
}
