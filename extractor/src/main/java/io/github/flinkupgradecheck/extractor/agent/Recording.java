package io.github.flinkupgradecheck.extractor.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What the rewritten call sites told about one job. Filled by user threads, read by the extractor's. */
public final class Recording {
  private static final int MAX_NAMES = 200;

  /** Executor factory for code that does not use the context's environment. */
  public final Object executorFactory;
  private final Runnable onExit;
  private final Map<Integer, StackTraceElement[]> origins = new ConcurrentHashMap<>();
  private final Set<String> environment = Collections.synchronizedSet(new TreeSet<String>());
  private final Set<String> properties = Collections.synchronizedSet(new TreeSet<String>());
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

  /** Environment variables that were asked for and are not set. */
  public Set<String> environment() {
    synchronized (environment) {
      return new TreeSet<>(environment);
    }
  }

  /** System properties that were asked for without a default and are not set. */
  public Set<String> properties() {
    synchronized (properties) {
      return new TreeSet<>(properties);
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
  }

  void nodeMade(int nodeId, StackTraceElement[] stack) {
    origins.put(nodeId, stack);
  }

  void generated(Generation generation) {
    generations.add(generation);
  }

  void environmentMissed(String name) {
    if (!mainEnded && environment.size() < MAX_NAMES) {
      environment.add(name);
    }
  }

  void propertyMissed(String name) {
    if (!mainEnded && properties.size() < MAX_NAMES) {
      properties.add(name);
    }
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
