package pair;

import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** Answers a while later, so that some orders always wait. */
final class Asking extends RichAsyncFunction<Order, Answer> {
  @Override
  public void asyncInvoke(Order order, ResultFuture<Answer> result) {
    Answer answer = new Answer();
    answer.order = order.number;
    answer.customer = order.customer;
    CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> result.complete(Collections.singleton(answer)));
  }
}
