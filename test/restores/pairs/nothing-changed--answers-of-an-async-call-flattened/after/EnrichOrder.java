package pair;

import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks where a customer lives. */
final class EnrichOrder extends RichAsyncFunction<Order, EnrichedOrder> {
  private transient CountryClient client;

  @Override
  public void open(OpenContext context) {
    client = new PooledCountryClient();
  }

  @Override
  public void asyncInvoke(Order order, ResultFuture<EnrichedOrder> result) {
    client
        .countryOf(order.customer)
        .whenComplete(
            (country, failure) -> {
              if (failure == null) {
                result.complete(List.of(EnrichedOrder.of(order, country)));
              } else {
                result.completeExceptionally(failure);
              }
            });
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
  }
}
