package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks for the tariff of a customer. */
final class LookUpTariff extends RichAsyncFunction<Usage, Rated> {
  @Override
  public void asyncInvoke(Usage usage, ResultFuture<Rated> result) {
    CompletableFuture.supplyAsync(() -> "tariff of " + usage.customer).thenAccept(tariff -> result.complete(Collections.singleton(Rated.of(usage, tariff))));
  }
}
