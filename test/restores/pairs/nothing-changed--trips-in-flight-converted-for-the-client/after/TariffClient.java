package pair;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Knows what a way costs. */
final class TariffClient {
  private static final long BASE = 3;
  private static final long PER_KILOMETRE = 2;

  private final Executor later;

  TariffClient(long delay) {
    later = CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS);
  }

  CompletableFuture<Long> price(long kilometres) {
    return CompletableFuture.supplyAsync(() -> BASE + PER_KILOMETRE * kilometres, later);
  }
}
