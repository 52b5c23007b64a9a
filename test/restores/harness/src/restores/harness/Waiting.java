package restores.harness;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Waiting for a condition, never for a time. */
final class Waiting {
  interface Condition {
    boolean holds() throws Exception;
  }

  private Waiting() {}

  static void until(String what, Duration patience, Condition condition) throws Exception {
    if (!within(patience, condition)) {
      throw new TimeoutException("Waited " + patience.toSeconds() + " s in vain until " + what + ".");
    }
  }

  /** Whether the condition came to hold in time. */
  static boolean within(Duration patience, Condition condition) throws Exception {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(15_000_000L);
    }
    return true;
  }
}
