package job;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mirror.Numbers;
import mirror.Order;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;
import org.apache.flink.streaming.util.retryable.AsyncRetryStrategies;
import org.apache.flink.streaming.util.retryable.RetryPredicates;

/** Lookups beside the stream, ordered and not, with and without retries. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Numbers.of(env, "orders").map(Order::of).uid("to-orders");
    AsyncRetryStrategies.FixedDelayRetryStrategy<String> retries =
        new AsyncRetryStrategies.FixedDelayRetryStrategyBuilder<String>(3, 20L).ifResult(RetryPredicates.EMPTY_RESULT_PREDICATE).ifException(RetryPredicates.HAS_EXCEPTION_PREDICATE).build();
    AsyncDataStream.unorderedWait(orders, new Lookup(), 10, TimeUnit.SECONDS, 20).uid("unordered").print();
    AsyncDataStream.orderedWait(orders, new Lookup(), 10, TimeUnit.SECONDS).uid("ordered").print();
    AsyncDataStream.unorderedWaitWithRetry(orders, new Lookup(), 10, TimeUnit.SECONDS, 20, retries).uid("unordered-retry").print();
    AsyncDataStream.orderedWaitWithRetry(orders, new Lookup(), 10, TimeUnit.SECONDS, retries).uid("ordered-retry").print();
    env.execute("async");
  }

  static final class Lookup extends RichAsyncFunction<Order, String> {
    @Override
    public void asyncInvoke(Order order, ResultFuture<String> result) {
      CompletableFuture.runAsync(() -> result.complete(Collections.singleton(order.customer)));
    }
  }
}
