package pair;

import common.Feed;
import java.util.Map;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches how often clients ask. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getConfig().setGlobalJobParameters(new Parameters(Map.of(CountByTime.MINUTES, "60")));
    DataStream<Request> requests = Feed.of(env, "requests").uid("requests").map(Request::of).uid("parse");
    requests.keyBy(request -> request.client).process(new CountByTime()).uid("count-by-time").name("Count by time").print().uid("out");
    env.execute("requests");
  }
}
