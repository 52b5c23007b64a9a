package pair;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Asks somebody, who takes a moment. */
public class Ask extends RichAsyncFunction<Shipment, Long> {
  @Override
  public void asyncInvoke(Shipment shipment, ResultFuture<Long> result) {
    CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(() -> result.complete(Collections.singleton(shipment.sentAt)));
  }
}
