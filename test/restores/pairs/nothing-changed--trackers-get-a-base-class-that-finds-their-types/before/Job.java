package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the usage of a network. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Usage> usages = Feed.of(env, "usages").uid("usages").map(Usage::of).uid("parse").filter(usage -> usage.kilobytes >= 0).uid("valid");
    usages.keyBy(usage -> usage.subscriber).process(new Subscribers()).uid("subscribers").name("Subscribers").print().uid("subscribers-out");
    usages.keyBy(usage -> usage.cell).process(new Cells()).uid("cells").name("Cells").print().uid("cells-out");
    env.execute("usage");
  }
}
