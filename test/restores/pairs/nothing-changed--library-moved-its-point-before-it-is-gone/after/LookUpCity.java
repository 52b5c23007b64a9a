package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks for the city. */
final class LookUpCity extends RichAsyncFunction<Located, Located> {
  @Override
  public void asyncInvoke(Located ride, ResultFuture<Located> result) {
    CompletableFuture.supplyAsync(() -> "Mainz")
        .thenAccept(
            city -> {
              Located located = with(ride, city);
              result.complete(Collections.singleton(located));
            });
  }

  private static Located with(Located ride, String city) {
    Located located = new Located();
    located.rider = ride.rider;
    located.cell = ride.cell;
    located.city = city;
    return located;
  }
}
