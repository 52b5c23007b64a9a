package pair;

import common.Line;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.ResultFuture;

/** Asks the tariff for what a trip costs. */
final class PriceTrip implements AsyncFunction<Trip, String> {
  private static final long BASE = 3;
  private static final long PER_KILOMETRE = 2;

  @Override
  public void asyncInvoke(Trip trip, ResultFuture<String> result) {
    Executor later = CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);
    CompletableFuture.supplyAsync(() -> BASE + PER_KILOMETRE * (trip.way / 1000), later)
        .thenAccept(euros -> result.complete(Collections.singleton(Line.of("fare", trip.taxi, "EUR " + euros))));
  }
}
