package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;
import org.apache.flink.runtime.state.RegisteredStateMetaInfoBase;

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

  /** A fresh start on the heap backend: what the manifest is made of. */
  public DryOperator initialise(CapturedPipeline pipeline, CapturedOperator operator) {
    return run(pipeline, operator, Backend.HASHMAP, null, () -> null);
  }

  /**
   * A start from restored state up to the next savepoint. Nothing is forced upon the keyed backend: what the operator asks for only when
   * elements come is not refused while it starts.
   *
   * @param watchers gives one for each try; that of the last is the one that saw it all
   */
  public DryOperator restore(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState restored,
      Supplier<? extends RestoreWatcher> watchers) {
    return run(pipeline, operator, backend, restored, watchers);
  }

  private DryOperator run(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState restored,
      Supplier<? extends RestoreWatcher> watchers) {
    for (int attempt = 1; ; attempt++) {
      RestoreWatcher watcher = watchers.get();
      DryRun run = new DryRun(pipeline, operator, backend, restored, watcher, temporary);
      Attempt done = new Attempt(run, pipeline.userClassLoader, watcher);
      StackTraceElement[] hung = done.within(millis);
      if (hung == null || attempt == TRIES) {
        return new DryOperator(run, done.states, done.accessed, done.next, done.unreadable, hung);
      }
    }
  }

  /** One run with the reading after it, in a thread of its own; what has been reached by the deadline counts. */
  private static final class Attempt implements Runnable {
    private final DryRun run;
    private final ClassLoader loader;
    /** Null on a fresh start. */
    private final RestoreWatcher watcher;

    private volatile List<RegisteredState> states = Collections.emptyList();
    private volatile LiveStates.Accessed accessed = LiveStates.Accessed.NOTHING;
    private volatile NextSavepoint next;
    private volatile Throwable unreadable;

    Attempt(DryRun run, ClassLoader loader, RestoreWatcher watcher) {
      this.run = run;
      this.loader = loader;
      this.watcher = watcher;
    }

    /** Null if it ended in time, else where it stood. */
    StackTraceElement[] within(long millis) {
      Thread thread = new Thread(this, "operator " + run.operator.node.getId());
      thread.setDaemon(true);
      thread.start();
      try {
        join(thread, millis);
        return null;
      } catch (TimeoutException late) {
        StackTraceElement[] stack = thread.getStackTrace();
        thread.interrupt();
        try {
          join(thread, GRACE_MILLIS);
        } catch (TimeoutException stuck) {
          // It is abandoned; what its operator has registered is read over its head. Nothing is disposed under it.
          if (watcher == null) {
            read();
          }
        }
        return stack;
      }
    }

    private static void join(Thread thread, long millis) throws TimeoutException {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      boolean interrupted = false;
      while (thread.isAlive()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new TimeoutException();
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
    }

    @Override
    public void run() {
      run.run();
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
          force();
          states = StatesReader.read(run.context, run.forced, loader);
        } else {
          accessed = new LiveStates(run.context).accessed();
          watcher.started(new RestoredStates(run.context));
          nextSavepoint();
        }
        if (run.thrown == null && run.phase == DryRun.Phase.SNAPSHOT) {
          run.phase = DryRun.Phase.END;
        }
      } catch (Throwable any) {
        // Serializers and their snapshots may be the user's; what they throw must not pass for "no states".
        unreadable = any;
      } finally {
        Thread.currentThread().setContextClassLoader(before);
      }
    }

    private void nextSavepoint() throws Exception {
      try {
        if (run.phase == DryRun.Phase.SNAPSHOT) {
          next = NextSavepoint.of(run.context);
        }
      } finally {
        BackendSnapshot.dispose(run.context);
      }
    }

    private void force() throws Exception {
      boolean opened = run.phase == DryRun.Phase.SNAPSHOT;
      if (run.forced == null) {
        run.forced = new ForcedRegistration(run.live, run.context);
        if (run.phase == DryRun.Phase.OPEN) {
          run.forced.broadcastStates();
        }
      }
      if (run.keyed() && !opened && run.phase == DryRun.Phase.OPEN) {
        run.forced.behindOpen();
      }
      if (run.keyed()) {
        run.forced.keyedStates(names());
      }
    }

    private Collection<String> names() throws Exception {
      List<String> names = new ArrayList<>();
      for (RegisteredStateMetaInfoBase registered : new LiveStates(run.context).metaInfos()) {
        names.add(registered.getName());
      }
      return names;
    }
  }
}
