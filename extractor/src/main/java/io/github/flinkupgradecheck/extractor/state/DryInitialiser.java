package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;

/**
 * Brings operators of a captured graph, one at a time and without a cluster, to where they have registered their states, and reads those.
 * User code runs: each operator has a daemon thread and a deadline, and one that passes it is tried once more, because the first operator
 * of a JVM pays for loading its classes.
 */
public final class DryInitialiser {
  private static final int TRIES = 2;
  private static final long GRACE_MILLIS = 500;

  private final long millis;
  private final File temporary;

  /**
   * @param operatorMillis per operator and try; less than ten seconds measures the machine rather than the operator
   * @param temporary a directory that exists
   */
  public DryInitialiser(long operatorMillis, File temporary) {
    this.millis = operatorMillis;
    this.temporary = temporary;
  }

  /** A directory that exists. */
  public File temporary() {
    return temporary;
  }

  /** How long one start of an operator may take. */
  public long operatorMillis() {
    return millis;
  }

  /** A fresh start on the heap backend without any record. */
  public DryOperator initialise(CapturedPipeline pipeline, CapturedOperator operator) {
    return initialise(pipeline, operator, null);
  }

  /**
   * A fresh start on the heap backend: what the manifest is made of.
   *
   * @param exercise records to show what is asked for late; null for none
   */
  public DryOperator initialise(CapturedPipeline pipeline, CapturedOperator operator, Exercise exercise) {
    return run(pipeline, operator, Backend.HASHMAP, null, () -> null, exercise);
  }

  /**
   * A start from restored state up to the next savepoint. Nothing is forced upon the keyed backend: what the operator asks for only when
   * elements come is not refused while it starts.
   *
   * @param watchers gives one for each try; that of the last is the one that saw it all
   * @param exercise records after the next savepoint, so that what is asked for late can be read too; null for none
   */
  public DryOperator restore(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState restored,
      Supplier<? extends RestoreWatcher> watchers,
      Exercise exercise) {
    return run(pipeline, operator, backend, restored, watchers, exercise);
  }

  private DryOperator run(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState restored,
      Supplier<? extends RestoreWatcher> watchers,
      Exercise exercise) {
    for (int attempt = 1; ; attempt++) {
      RestoreWatcher watcher = watchers.get();
      DryRun run = new DryRun(pipeline, operator, backend, restored, watcher, temporary);
      Attempt done = new Attempt(run, pipeline.userClassLoader, watcher, exercise);
      StackTraceElement[] hung = done.within(millis);
      if (hung == null || attempt == TRIES) {
        return new DryOperator(run, exercise, done.states, done.accessed, done.next, done.firstRecord, done.notCanonical, done.unreadable, hung);
      }
    }
  }

  /** One run with the reading after it, in a thread of its own; what has been reached by the deadline counts. */
  private static final class Attempt implements Runnable {
    private final DryRun run;
    private final ClassLoader loader;
    /** Null on a fresh start. */
    private final RestoreWatcher watcher;
    /** Null if no record is to go through the operator. */
    private final Exercise exercise;

    private volatile List<RegisteredState> states = Collections.emptyList();
    private volatile LiveStates.Accessed accessed = LiveStates.Accessed.NOTHING;
    private volatile NextSavepoint next;
    private volatile Throwable unreadable;
    private volatile Throwable firstRecord;
    private volatile Throwable notCanonical;
    /** Whether a record is still on its way through the operator: nothing is disposed under it. */
    private boolean abandoned;

    Attempt(DryRun run, ClassLoader loader, RestoreWatcher watcher, Exercise exercise) {
      this.run = run;
      this.loader = loader;
      this.watcher = watcher;
      this.exercise = exercise;
    }

    /** Null if it ended in time, else where it stood. */
    StackTraceElement[] within(long millis) {
      Thread thread = new Thread(this, "operator " + run.operator.node.getId());
      thread.setDaemon(true);
      thread.start();
      if (InTime.endsInTime(thread, millis, () -> joined(thread, millis))) {
        return null;
      }
      StackTraceElement[] stack = thread.getStackTrace();
      thread.interrupt();
      if (!joined(thread, GRACE_MILLIS)) {
        Outside.abandon(thread);
        // What its operator has registered is read over its head. Nothing is disposed under it.
        if (watcher == null) {
          read();
        }
      }
      return stack;
    }

    private static boolean joined(Thread thread, long millis) {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      boolean interrupted = false;
      while (thread.isAlive()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        try {
          thread.join(left);
        } catch (InterruptedException byUserCode) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return true;
    }

    @Override
    public void run() {
      Outside.forget();
      run.run();
      run.reachedOut = Outside.tried();
      read();
    }

    private void read() {
      if (run.context == null) {
        return;
      }
      ClassLoader before = Thread.currentThread().getContextClassLoader();
      Thread.currentThread().setContextClassLoader(loader);
      try {
        if (watcher == null) {
          new FreshReading(run, exercise, loader).read(read -> states = read);
          boolean asks = run.live != null && run.phase == DryRun.Phase.SNAPSHOT && Exercise.isAsynchronous(run.live);
          notCanonical = asks ? CanonicalSavepoint.refusal(run.live) : null;
        } else {
          accessed = new LiveStates(run.context).accessed();
          watcher.started(new RestoredStates(run.context, run.live));
          nextSavepoint();
          late();
        }
        if (run.thrown == null && run.phase == DryRun.Phase.SNAPSHOT) {
          run.phase = DryRun.Phase.END;
        }
      } catch (Throwable any) {
        // Serializers and their snapshots may be the user's; what they throw must not pass for "no states".
        unreadable = any;
      } finally {
        dispose();
        Thread.currentThread().setContextClassLoader(before);
      }
    }

    private void dispose() {
      try {
        if (watcher != null && !abandoned) {
          BackendSnapshot.dispose(run.context);
        }
      } catch (Exception | LinkageError any) {
        unreadable = unreadable == null ? any : unreadable;
      }
    }

    private void nextSavepoint() throws Exception {
      if (run.phase == DryRun.Phase.SNAPSHOT) {
        next = NextSavepoint.of(run.context);
      }
    }

    /** States that are asked for with the first record, under keys that no sample lies under. */
    private void late() throws Exception {
      if (exercise != null && run.keyed() && run.phase == DryRun.Phase.SNAPSHOT && !run.reachedOut) {
        Throwable thrown = exercise.run(run.live, loader, watcher::isSample);
        abandoned = thrown instanceof TimeoutException;
        firstRecord = thrown != null && Failure.whileAskingForState(Failure.root(thrown)) ? thrown : null;
        if (!abandoned) {
          accessed = new LiveStates(run.context).accessed();
          watcher.started(new RestoredStates(run.context, run.live));
        }
      }
    }
  }
}
