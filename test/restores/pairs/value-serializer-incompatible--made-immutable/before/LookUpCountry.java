package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.ResultFuture;

/** Asks for the country of a customer. */
final class LookUpCountry implements AsyncFunction<Order, Order> {
  @Override
  public void asyncInvoke(Order order, ResultFuture<Order> result) {
    CompletableFuture.supplyAsync(() -> "DE")
        .thenAccept(country -> result.complete(Collections.singleton(Order.builder().number(order.getNumber()).customer(order.getCustomer()).country(country).build())));
  }
}
