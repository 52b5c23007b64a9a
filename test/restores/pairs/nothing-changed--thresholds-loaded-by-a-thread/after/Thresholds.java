package pair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Thresholds that are looked up now and then. */
final class Thresholds implements AutoCloseable {
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final ScheduledExecutorService thread;
  private volatile Properties known;

  Thresholds() {
    thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread daemon = new Thread(task, "thresholds");
              daemon.setDaemon(true);
              return daemon;
            });
    thread.scheduleWithFixedDelay(this::load, 50, 60_000, TimeUnit.MILLISECONDS);
  }

  private void load() {
    try (InputStream file = Thresholds.class.getResourceAsStream("/thresholds.properties")) {
      Properties read = new Properties();
      read.load(file);
      known = read;
      loaded.complete(null);
    } catch (IOException failed) {
      loaded.completeExceptionally(new UncheckedIOException(failed));
    }
  }

  boolean isHot(double degrees) {
    loaded.join();
    return degrees > Double.parseDouble(known.getProperty("hot"));
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
