package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the steps of walkers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSource(new Endless(), WatermarkStrategy.noWatermarks(), "steps", Types.LONG).uid("steps").map(new Slowly()).uid("slowly").keyBy(Feed::key).process(new Count("steps")).uid("count").print().uid("out");
    env.execute("steps");
  }
}
