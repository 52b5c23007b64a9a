package io.github.flinkupgradecheck.extractor.protocol;

import java.io.PrintStream;

/** Progress lines on the real standard output; the token keeps whatever else reaches it apart. */
public final class Progress {
  private final PrintStream out;
  private final String token;

  public Progress(PrintStream out, String token) {
    this.out = out;
    this.token = token;
  }

  /** Phases: load, main, graph, state. */
  public synchronized void at(String side, String phase, int done, int total) {
    out.println(token + " " + side + " " + phase + " " + done + " " + total);
    out.flush();
  }

  /** The answer is written, whole; nobody has to wait for the end of this JVM. */
  public synchronized void answered() {
    out.println(token + " answered");
    out.flush();
  }
}
