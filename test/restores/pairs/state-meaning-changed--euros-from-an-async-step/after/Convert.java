package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.ResultFuture;

/** Turns amounts into European ones by the rate of the day. */
final class Convert implements AsyncFunction<Bid, Bid> {
  @Override
  public void asyncInvoke(Bid bid, ResultFuture<Bid> result) {
    CompletableFuture.supplyAsync(() -> Rates.of(bid.currency)).thenAccept(rate -> result.complete(Collections.singletonList(converted(bid, rate))));
  }

  private static Bid converted(Bid bid, double rate) {
    Bid converted = new Bid();
    converted.lot = bid.lot;
    converted.currency = "EUR";
    converted.amount = bid.amount * rate / 100;
    return converted;
  }
}
