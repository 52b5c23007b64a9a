package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.util.retryable.AsyncRetryStrategies;
import org.apache.flink.streaming.util.retryable.RetryPredicates;

/** Counts orders of customers, and keeps where they live. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    AsyncRetryStrategies.FixedDelayRetryStrategy<EnrichedOrder> retries =
        new AsyncRetryStrategies.FixedDelayRetryStrategyBuilder<EnrichedOrder>(3, 200).ifException(RetryPredicates.HAS_EXCEPTION_PREDICATE).build();
    DataStream<EnrichedOrder> enriched = AsyncDataStream.orderedWaitWithRetry(orders, new EnrichOrder(), 10, TimeUnit.SECONDS, 100, retries).uid("ask-country");
    enriched.keyBy(EnrichedOrder::customerId).process(new Customers()).uid("customers").print().uid("out");
    env.execute("customers");
  }
}
