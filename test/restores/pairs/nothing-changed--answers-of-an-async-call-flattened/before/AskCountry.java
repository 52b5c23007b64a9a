package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks where a customer lives. */
final class AskCountry extends RichAsyncFunction<Order, Tuple2<Order, String>> {
  @Override
  public void asyncInvoke(Order order, ResultFuture<Tuple2<Order, String>> result) {
    CompletableFuture.supplyAsync(() -> order.customer.endsWith("1") ? "AT" : "DE").thenAccept(country -> result.complete(Collections.singleton(Tuple2.of(order, country))));
  }
}
