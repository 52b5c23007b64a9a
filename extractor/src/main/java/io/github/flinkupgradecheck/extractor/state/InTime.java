package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.Outside;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** User code that may never return, in a daemon thread of its own: one that passes the deadline is interrupted and abandoned. */
public final class InTime {
  private static final long GRACE_MILLIS = 200;

  private InTime() {}

  /** What is to be done; it may throw anything. */
  public interface Work<T> {
    T done() throws Exception;
  }

  /**
   * @param loader class loader of the thread, as it is in a task
   * @throws TimeoutException if it was not done at the deadline
   */
  public static <T> T call(String thread, long millis, ClassLoader loader, Work<T> work) throws Exception {
    Doing<T> doing = new Doing<>(work);
    Thread runner = new Thread(new ThreadGroup(thread), doing, thread);
    runner.setDaemon(true);
    runner.setContextClassLoader(loader);
    runner.start();
    if (!doing.ended.await(millis, TimeUnit.MILLISECONDS)) {
      runner.interrupt();
      if (!doing.ended.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new TimeoutException();
      }
    }
    if (doing.thrown instanceof Error) {
      throw (Error) doing.thrown;
    }
    if (doing.thrown != null) {
      throw (Exception) doing.thrown;
    }
    return doing.result;
  }

  /** The same with nothing outside in reach: of anybody while it lasts, and of its own threads for ever, should it be abandoned. */
  public static <T> T confined(long millis, ClassLoader loader, Work<T> work) throws Exception {
    String before = Outside.close("made-up records are processed");
    try {
      return call(Outside.CONFINED, millis, loader, work);
    } finally {
      Outside.restore(before);
    }
  }

  private static final class Doing<T> implements Runnable {
    final CountDownLatch ended = new CountDownLatch(1);
    volatile T result;
    volatile Throwable thrown;
    private final Work<T> work;

    Doing(Work<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        result = work.done();
      } catch (Throwable any) {
        thrown = any;
      } finally {
        ended.countDown();
      }
    }
  }
}
