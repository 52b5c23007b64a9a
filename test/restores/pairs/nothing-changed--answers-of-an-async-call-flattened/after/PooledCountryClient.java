package pair;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks with a few threads. */
final class PooledCountryClient implements CountryClient {
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @Override
  public CompletionStage<String> countryOf(String customer) {
    return CompletableFuture.supplyAsync(() -> customer.endsWith("1") ? "AT" : "DE", threads);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
