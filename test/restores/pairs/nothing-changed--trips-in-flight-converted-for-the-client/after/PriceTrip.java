package pair;

import common.Line;
import java.util.Collections;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks the tariff for what a trip costs. */
final class PriceTrip extends RichAsyncFunction<Trip, String> {
  private transient TariffClient tariff;

  @Override
  public void open(OpenContext context) {
    tariff = new TariffClient(300);
  }

  @Override
  public void asyncInvoke(Trip trip, ResultFuture<String> result) {
    tariff.price(trip.kilometres()).whenComplete((euros, failure) -> {
      if (failure != null) {
        result.completeExceptionally(failure);
      } else {
        result.complete(Collections.singleton(Line.of("fare", trip.taxi, "EUR " + euros)));
      }
    });
  }
}
