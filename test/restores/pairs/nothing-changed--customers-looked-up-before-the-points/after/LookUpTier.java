package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks for the tier of a customer. */
final class LookUpTier extends RichAsyncFunction<Order, TieredOrder> {
  @Override
  public void asyncInvoke(Order order, ResultFuture<TieredOrder> result) {
    CompletableFuture.supplyAsync(() -> order.customer.endsWith("3") ? "gold" : "standard")
        .thenAccept(tier -> result.complete(Collections.singleton(new TieredOrder(order, tier))));
  }

  @Override
  public void timeout(Order order, ResultFuture<TieredOrder> result) {
    result.complete(Collections.singleton(new TieredOrder(order, "unknown")));
  }
}
