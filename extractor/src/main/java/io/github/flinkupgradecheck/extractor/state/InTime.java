package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.Outside;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** User code that may never return, in a daemon thread of its own: one that passes the deadline is interrupted and abandoned. */
public final class InTime {
  private static final long GRACE_MILLIS = 200;
  /** So often the deadline is given to a thread that the machine keeps waiting. */
  private static final int MOST_TIMES = 3;

  private InTime() {}

  /** What is to be done; it may throw anything. */
  public interface Work<T> {
    T done() throws Exception;
  }

  /**
   * @param millis more of it on a busy machine, at most three times as much: what is seen of an operator must not depend on what runs beside
   * @param loader class loader of the thread, as it is in a task
   * @throws TimeoutException if it was not done at the deadline
   * @throws ExecutionException around an error that user code threw of its own, an AssertionError for what it takes for impossible: it says no more about
   *     the JVM than an exception does
   */
  public static <T> T call(String thread, long millis, ClassLoader loader, Work<T> work) throws Exception {
    return call(thread, millis, loader, work, () -> {});
  }

  private static <T> T call(String thread, long millis, ClassLoader loader, Work<T> work, Runnable late) throws Exception {
    Doing<T> doing = new Doing<>(work);
    Thread runner = new Thread(new ThreadGroup(thread), doing, thread);
    runner.setDaemon(true);
    runner.setContextClassLoader(loader);
    runner.start();
    if (!endsInTime(runner, millis, () -> doing.ended.await(millis, TimeUnit.MILLISECONDS))) {
      late.run();
      runner.interrupt();
      if (!doing.ended.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        Outside.abandon(runner);
        throw new TimeoutException();
      }
    }
    if (doing.thrown instanceof LinkageError || doing.thrown instanceof VirtualMachineError) {
      throw (Error) doing.thrown;
    }
    if (doing.thrown instanceof Exception) {
      throw (Exception) doing.thrown;
    }
    if (doing.thrown != null) {
      throw new ExecutionException(doing.thrown);
    }
    return doing.result;
  }

  /** The same with nothing outside in reach: of anybody while it lasts, and of its own threads for ever, should it be abandoned. */
  public static <T> T confined(long millis, ClassLoader loader, Work<T> work) throws Exception {
    return confined(millis, loader, work, () -> {});
  }

  /** @param late told at the deadline, be it that the work ends when it is interrupted */
  static <T> T confined(long millis, ClassLoader loader, Work<T> work, Runnable late) throws Exception {
    String before = Outside.close("made-up records are processed");
    try {
      return call(Outside.CONFINED, millis, loader, work, late);
    } finally {
      Outside.restore(before);
    }
  }

  /** Whether a thread ended before its deadline, which {@code ended} waits for; it is waited for again while the machine keeps the thread waiting. */
  static <E extends Exception> boolean endsInTime(Thread runner, long millis, Ended<E> ended) throws E {
    long given = millis;
    while (!ended.waited()) {
      if (!isKeptWaiting(runner, millis, given)) {
        return !runner.isAlive();
      }
      given += millis;
    }
    return true;
  }

  /** Waits once for as long as a deadline is. */
  interface Ended<E extends Exception> {
    boolean waited() throws E;
  }

  /**
   * Whether a thread gets its deadline once more, because it would run if the machine let it: it neither sleeps nor waits, and had less than half
   * of the time. A loop without end has most of it, a lock or a sleep without end shows as such. Nor is it late while it waits here for something
   * that has a deadline of its own.
   *
   * @param given what it was given so far, of {@code millis} each time
   */
  private static boolean isKeptWaiting(Thread runner, long millis, long given) {
    if (given >= MOST_TIMES * millis) {
      return false;
    }
    if (runner.getState() != Thread.State.RUNNABLE) {
      return Arrays.stream(runner.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(InTime.class.getName()));
    }
    long had = ManagementFactory.getThreadMXBean().getThreadCpuTime(runner.getId());
    return had >= 0 && had < TimeUnit.MILLISECONDS.toNanos(given) / 2;
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
