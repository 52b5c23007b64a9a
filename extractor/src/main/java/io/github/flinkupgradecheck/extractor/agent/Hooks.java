package io.github.flinkupgradecheck.extractor.agent;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** What rewritten code calls. Public and static, because it is called from Flink's and from user classes. */
public final class Hooks {
  public static final String RENAMED_GENERATE = "generate$rewritten";

  private static volatile Recording current;

  private Hooks() {}

  /** The job that runs now; null between jobs. */
  public static void record(Recording recording) {
    current = recording;
  }

  public static Recording current() {
    return current;
  }

  public static void nodeMade(int nodeId) {
    Recording recording = current;
    if (recording != null) {
      recording.nodeMade(nodeId, new Throwable().getStackTrace());
    }
  }

  public static void functionResolved(Object resolved) {
    Recording recording = current;
    if (recording != null) {
      recording.functions.resolved(resolved);
    }
  }

  /**
   * Calls the renamed {@code StreamGraphGenerator.generate()} and keeps what it was given and what became of
   * it.
   */
  public static Object generate(Object generator) throws Throwable {
    Method original = generator.getClass().getMethod(RENAMED_GENERATE);
    Recording recording = current;
    try {
      Object graph = original.invoke(generator);
      if (recording != null) {
        recording.generated(new Generation(generator, graph, null));
      }
      return graph;
    } catch (InvocationTargetException failed) {
      if (recording != null) {
        recording.generated(new Generation(generator, null, failed.getCause()));
      }
      throw failed.getCause();
    }
  }

  /** In place of Flink's search for an executor. */
  public static Object executorFactory() {
    Recording recording = current;
    if (recording == null) {
      throw new IllegalStateException("No job is being read; nothing may be executed now.");
    }
    return recording.executorFactory;
  }

  /** In place of Flink's ban on local and remote environments under its client. */
  public static boolean explicitEnvironmentsAllowed() {
    Recording recording = current;
    if (recording != null) {
      recording.explicitEnvironmentMade();
    }
    return true;
  }

  public static void exit(int status) {
    Recording recording = current;
    if (recording != null) {
      recording.exit(status, new Throwable().getStackTrace());
    }
    throw new ProgramEnd("exit(" + status + ")");
  }

  public static void exit(Runtime runtime, int status) {
    exit(status);
  }
}
