package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks for the country of a customer. */
final class LookUpCountry extends RichAsyncFunction<Order, Order> {
  @Override
  public void asyncInvoke(Order order, ResultFuture<Order> result) {
    CompletableFuture.supplyAsync(() -> "DE")
        .thenAccept(country -> result.complete(Collections.singleton(order.toBuilder().country(country).build())));
  }
}
