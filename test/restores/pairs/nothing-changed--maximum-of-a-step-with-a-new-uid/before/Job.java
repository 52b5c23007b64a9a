package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the deliveries of riders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "deliveries").uid("deliveries").rebalance().map(number -> number).returns(Types.LONG).uid("look-up").name("Look up").keyBy(Feed::key).process(new Count("deliveries")).uid("count").print().uid("out");
    env.execute("riders");
  }
}
