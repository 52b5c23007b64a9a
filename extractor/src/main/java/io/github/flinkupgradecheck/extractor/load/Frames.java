package io.github.flinkupgradecheck.extractor.load;

import java.util.List;

/** Tells whose code a stack frame is. */
public final class Frames {
  private static final String OURS = "io.github.flinkupgradecheck.extractor.";
  private static final String[] JDK = {"java.", "javax.", "jdk.", "sun.", "com.sun."};

  private final JarClasses classes;

  public Frames(JarClasses classes) {
    this.classes = classes;
  }

  /** The innermost frame of the team's code in a stack, innermost first; null if there is none. */
  public StackTraceElement user(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (isUser(frame)) {
        return frame;
      }
    }
    return null;
  }

  /** The innermost frame of user code, looked for from the root cause outwards; null if there is none. */
  public StackTraceElement user(Throwable thrown) {
    List<Throwable> all = Causes.all(thrown);
    for (int i = all.size() - 1; i >= 0; i--) {
      StackTraceElement frame = user(all.get(i).getStackTrace());
      if (frame != null) {
        return frame;
      }
    }
    return null;
  }

  /** The innermost frame that is neither the JDK's nor ours; null if there is none. */
  StackTraceElement responsible(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (!startsWith(frame.getClassName(), JDK) && !frame.getClassName().startsWith(OURS)) {
        return frame;
      }
    }
    return null;
  }

  boolean isUser(StackTraceElement frame) {
    // Lambda classes and other generated ones have no file in the JAR; the method they call has.
    return classes.isUser(frame.getClassName());
  }

  private static boolean startsWith(String name, String[] prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
