package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What petrol stations sell. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "pumps").uid("pumps").map(Sale::of).uid("sales").keyBy(sale -> sale.station).flatMap(new StationTurnover()).uid("turnover").print().uid("out");
    env.execute("stations");
  }
}
