package pair;

import java.util.Collections;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks for the tariff of a customer, and knows it at once. */
final class LookUpTariff extends RichAsyncFunction<Usage, Rated> {
  @Override
  public void asyncInvoke(Usage usage, ResultFuture<Rated> result) {
    result.complete(Collections.singleton(Rated.of(usage, "tariff of " + usage.customer)));
  }
}
