package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Lets each client of an API ask so and so often. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Request> requests = Feed.of(env, "requests").uid("requests").map(Request::of).uid("parse");
    requests.keyBy(Request::getClient).process(new RateLimiter(new Limits(1000, 50))).uid("limiter").name("Rate limiter").print().uid("limited-out");
    requests.filter(request -> request.getBytes() > 0).uid("non-empty").keyBy(Request::getClient).process(new Traffic()).uid("traffic").name("Traffic").print().uid("traffic-out");
    env.execute("limits");
  }
}
