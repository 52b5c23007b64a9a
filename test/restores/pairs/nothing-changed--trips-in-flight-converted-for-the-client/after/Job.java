package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.async.AsyncRetryStrategy;
import org.apache.flink.streaming.util.retryable.AsyncRetryStrategies;
import org.apache.flink.streaming.util.retryable.RetryPredicates;

/** What taxis earn. */
public final class Job {
  private static final int AT_ONCE = 200;
  private static final AsyncRetryStrategy<String> RETRIES =
      new AsyncRetryStrategies.FixedDelayRetryStrategyBuilder<String>(3, 500).ifException(RetryPredicates.HAS_EXCEPTION_PREDICATE).build();

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Trip> trips = Feed.of(env, "meters").uid("meters").map(Trip::of).uid("trips");
    AsyncDataStream.orderedWaitWithRetry(trips, new PriceTrip(), 30, TimeUnit.SECONDS, AT_ONCE, RETRIES).uid("price").name("Price trips").print().uid("out");
    env.execute("taxis");
  }
}
