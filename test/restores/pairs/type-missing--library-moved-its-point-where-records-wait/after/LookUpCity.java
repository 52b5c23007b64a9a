package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks for the city. */
final class LookUpCity extends RichAsyncFunction<Ride, Located> {
  @Override
  public void asyncInvoke(Ride ride, ResultFuture<Located> result) {
    CompletableFuture.supplyAsync(() -> "Mainz")
        .thenAccept(
            city -> {
              Located located = Located.of(ride);
              located.city = city;
              result.complete(Collections.singleton(located));
            });
  }
}
