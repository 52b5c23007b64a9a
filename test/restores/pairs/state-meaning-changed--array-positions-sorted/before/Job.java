package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the requests of each service. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "requests").uid("requests").map(Request::of).uid("parse").keyBy(request -> request.service).process(new ServiceStats()).uid("stats").print().uid("out");
    env.execute("requests");
  }
}
