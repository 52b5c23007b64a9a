package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.agent.Hooks;
import io.github.flinkupgradecheck.extractor.agent.ProgramEnd;
import io.github.flinkupgradecheck.extractor.agent.Recording;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.client.ClientUtils;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Runs main() in a thread of its own, under the contexts that Flink's client sets, until it ends in one of
 * its ways.
 */
public final class MainRun {
  private static final long STACK_BYTES = 32L << 20;
  private static final long GRACE_MILLIS = 500;

  /** Takes what main() executes, in main()'s own thread: a later exit or hang then costs nothing. */
  public interface Listener {
    /** Whether the pipeline is one that is read; one of a batch job is not. */
    boolean executed(Pipeline pipeline, Configuration configuration);
  }

  public final Recording recording;
  private final LoadedJob job;
  private final CapturingExecutors executors;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Throwable thrown;
  private volatile boolean returned;

  public MainRun(LoadedJob job, final Listener listener) {
    this.job = job;
    this.executors =
        new CapturingExecutors(
            new CapturingExecutors.Listener() {
              @Override
              public boolean executed(Pipeline pipeline, Configuration configuration) {
                return listener.executed(pipeline, configuration);
              }

              @Override
              public Recording recording() {
                return recording;
              }
            });
    this.recording =
        new Recording(
            executors,
            new Runnable() {
              @Override
              public void run() {
                ended.countDown();
              }
            });
  }

  public MainEnd run(long deadlineMillis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(deadlineMillis);
    ThreadGroup group = new ThreadGroup("job");
    Thread thread =
        new Thread(
            group,
            new Runnable() {
              @Override
              public void run() {
                callMain();
              }
            },
            "main of the job",
            STACK_BYTES);
    // As in the JVM of Flink's client: its children are daemons only where the job says so. Ours ends by a halt.
    thread.setDaemon(false);
    thread.setContextClassLoader(job.userClassLoader());
    // Otherwise a local environment would take as many subtasks as this machine has cores.
    StreamExecutionEnvironment.setDefaultLocalParallelism(
        Integer.parseInt(job.configuration.toMap().getOrDefault("parallelism.default", "1").trim()));
    NodeCounters.restart();
    Hooks.record(recording);
    thread.start();
    boolean inTime = ended.await(deadlineMillis, TimeUnit.MILLISECONDS);
    if (returned) {
      awaitPipelineOf(group, thread, end);
    }
    while (!inTime && executors.isReading()) {
      // That is our time, not main()'s; cutting it short would make half a pipeline.
      inTime = ended.await(100, TimeUnit.MILLISECONDS);
    }
    StackTraceElement stoodAt = inTime ? null : job.frames.user(thread.getStackTrace());
    if (!inTime || recording.exited()) {
      thread.interrupt();
      thread.join(GRACE_MILLIS);
    }
    recording.mainEnded();
    return end(inTime, stoodAt);
  }

  /**
   * A main() that returned and left a thread behind may execute its pipeline there: the JVM of Flink's client lives on until that thread
   * ends. Pools and clients leave threads too, so nothing is waited for once there is a pipeline.
   */
  private void awaitPipelineOf(ThreadGroup group, Thread main, long end) throws InterruptedException {
    Thread[] threads = new Thread[64];
    boolean alive = true;
    while (alive && System.nanoTime() < end && (executors.isReading() || !executors.hasExecuted())) {
      alive = false;
      int count = group.enumerate(threads, true);
      for (int i = 0; i < count; i++) {
        alive |= threads[i] != main && !threads[i].isDaemon();
      }
      if (alive) {
        Thread.sleep(50);
      }
    }
  }

  private MainEnd end(boolean inTime, StackTraceElement stoodAt) {
    if (!inTime) {
      return new MainEnd(MainEnd.How.HUNG, null, stoodAt);
    }
    if (recording.exited()) {
      return new MainEnd(MainEnd.How.EXITED, null, null);
    }
    if (returned) {
      return new MainEnd(MainEnd.How.RETURNED, null, null);
    }
    for (Throwable one : Causes.all(thrown)) {
      if (one instanceof ProgramEnd) {
        return new MainEnd(MainEnd.How.READS_RESULTS, null, null);
      }
    }
    return new MainEnd(MainEnd.How.THREW, thrown, null);
  }

  private void callMain() {
    try {
      ClientUtils.executeProgram(executors, job.configuration, job.program, false, false);
      returned = true;
    } catch (Throwable everything) {
      thrown = everything;
    } finally {
      ended.countDown();
    }
  }
}
