package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where lorries stop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "positions").uid("positions-source").map(Position::of).uid("positions").keyBy(position -> position.lorry).process(new Lorries()).uid("lorries").print().uid("out");
    env.execute("lorries");
  }
}
