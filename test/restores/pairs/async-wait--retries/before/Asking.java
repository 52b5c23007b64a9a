package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Answers a while later, so that some records always wait. */
final class Asking extends RichAsyncFunction<Long, Long> {
  @Override
  public void asyncInvoke(Long number, ResultFuture<Long> result) {
    CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(() -> result.complete(Collections.singleton(number)));
  }
}
