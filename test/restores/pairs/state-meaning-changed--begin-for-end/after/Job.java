package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps until when articles are reserved. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "requests").uid("requests").map(Request::of).uid("parse").keyBy(request -> request.article).process(new Reservations()).uid("reservations").print().uid("out");
    env.execute("reservations");
  }
}
