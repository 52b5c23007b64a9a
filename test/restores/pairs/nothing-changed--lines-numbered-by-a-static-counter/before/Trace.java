package pair;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers what a process tells, so that its lines can be put in order. */
final class Trace {
  private static final AtomicLong LINES = new AtomicLong();

  private Trace() {}

  static String of(String session) {
    return "line " + LINES.incrementAndGet() + " of this process is about " + session;
  }
}
