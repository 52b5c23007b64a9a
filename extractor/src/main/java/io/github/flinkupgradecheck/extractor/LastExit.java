package io.github.flinkupgradecheck.extractor;

import io.github.flinkupgradecheck.extractor.agent.Hooks;
import io.github.flinkupgradecheck.extractor.agent.Recording;
import java.util.Map;

/**
 * The second line behind the rewritten calls of {@code System.exit}: whoever left by another way, a method
 * reference or reflection, is held in here until the extractor has finished and halts. A signal ends the JVM
 * as it should.
 */
final class LastExit extends Thread {
  LastExit() {
    super("last exit");
  }

  @Override
  public void run() {
    StackTraceElement[] stack = leaving();
    if (stack == null) {
      return;
    }
    Recording recording = Hooks.current();
    if (recording != null) {
      recording.exit(null, stack);
    }
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException goOn) {
        // only halt() ends it
      }
    }
  }

  /**
   * Stack of the thread that leaves by code; null for a signal, which has a thread of its own, named after
   * it.
   */
  private static StackTraceElement[] leaving() {
    for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
      for (StackTraceElement frame : entry.getValue()) {
        boolean exits = frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit");
        if (exits && !entry.getKey().getName().startsWith("SIG")) {
          return entry.getValue();
        }
      }
    }
    return null;
  }
}
