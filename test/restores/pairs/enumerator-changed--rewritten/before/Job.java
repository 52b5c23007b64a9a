package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSource(new Numbers(), WatermarkStrategy.noWatermarks(), "orders", Types.LONG).uid("orders").map(new Slowly()).uid("slowly").keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
