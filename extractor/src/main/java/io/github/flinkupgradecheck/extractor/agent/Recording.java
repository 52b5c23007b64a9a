package io.github.flinkupgradecheck.extractor.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the rewritten call sites told about one job. Filled by user threads, read by the extractor's. */
public final class Recording {
  /** Executor factory for code that does not use the context's environment. */
  public final Object executorFactory;
  /** What was asked for in vain. */
  public final Misses misses = new Misses();
  /** What functions of the user's own queries called. */
  public final ResolvedFunctions functions = new ResolvedFunctions();
  private final Runnable onExit;
  private final Map<Integer, StackTraceElement[]> origins = new ConcurrentHashMap<>();
  private final List<Generation> generations = Collections.synchronizedList(new ArrayList<Generation>());
  private volatile boolean exited;
  private volatile Integer exitStatus;
  private volatile StackTraceElement[] exitStack = new StackTraceElement[0];
  private volatile boolean mainEnded;
  private volatile boolean explicitEnvironment;

  public Recording(Object executorFactory, Runnable onExit) {
    this.executorFactory = executorFactory;
    this.onExit = onExit;
  }

  /** Where the transformation of this node id was made, innermost frame first, or null. */
  public StackTraceElement[] origin(int nodeId) {
    return origins.get(nodeId);
  }

  /** Every translation of transformations into a graph, in order. */
  public List<Generation> generations() {
    synchronized (generations) {
      return new ArrayList<>(generations);
    }
  }

  /** Whether user code wanted to leave the JVM while main() ran. */
  public boolean exited() {
    return exited;
  }

  /** The status it wanted to leave with, or null where that cannot be told. */
  public Integer exitStatus() {
    return exitStatus;
  }

  /**
   * Whether main() made a local or remote environment of its own, which the command line client of Flink
   * forbids.
   */
  public boolean explicitEnvironment() {
    return explicitEnvironment;
  }

  /** From here on the recording is closed: what operators ask for while they are initialised is not main()'s. */
  public void mainEnded() {
    mainEnded = true;
    misses.close();
  }

  void nodeMade(int nodeId, StackTraceElement[] stack) {
    origins.put(nodeId, stack);
  }

  void generated(Generation generation) {
    generations.add(generation);
  }

  void explicitEnvironmentMade() {
    explicitEnvironment = true;
  }

  /** Where it wanted to leave, innermost frame first. */
  public StackTraceElement[] exitStack() {
    return exitStack.clone();
  }

  /** User code wants to leave the JVM; null for a status that cannot be told. */
  public void exit(Integer status, StackTraceElement[] stack) {
    if (!mainEnded && !exited) {
      exitStatus = status;
      exitStack = stack.clone();
      exited = true;
      onExit.run();
    }
  }
}
