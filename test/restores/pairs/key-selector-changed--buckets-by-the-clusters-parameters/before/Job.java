package pair;

import common.Feed;
import java.util.Map;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the signals of buoys; buoys are put together in buckets. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Map<String, String> parameters = env.getConfiguration().getOptional(PipelineOptions.GLOBAL_JOB_PARAMETERS).orElse(Map.of());
    BucketOfBuoy buckets = new BucketOfBuoy(Integer.parseInt(parameters.getOrDefault("buckets", "8")));
    Feed.of(env, "signals").uid("signals").map(number -> "buoy-" + number % 5).uid("parse").keyBy(buckets).process(new Signals()).uid("count").print().uid("out");
    env.execute("buoys");
  }
}
