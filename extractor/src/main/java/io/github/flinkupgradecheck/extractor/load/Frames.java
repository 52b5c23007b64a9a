package io.github.flinkupgradecheck.extractor.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose code a stack frame is. */
public final class Frames {
  private static final String OURS = "io.github.flinkupgradecheck.extractor.";
  private static final String[] JDK = {"java.", "javax.", "jdk.", "sun.", "com.sun."};

  private static final int MOST_FRAMES = 1000;
  /** {@code loader/module/class.method(File.java:12)}. */
  private static final Pattern FRAME =
      Pattern.compile("([^/,\\[\\s(]+)\\.([^.(/]+)\\(([^:)]*)(?::(\\d{1,9}))?\\)");

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

  /** {@code Arrays.toString} of a stack. */
  static StackTraceElement[] parse(String stack) {
    List<StackTraceElement> frames = new ArrayList<>();
    Matcher matcher = FRAME.matcher(stack);
    while (matcher.find() && frames.size() < MOST_FRAMES) {
      int line = matcher.group(4) == null ? -1 : Integer.parseInt(matcher.group(4));
      frames.add(new StackTraceElement(matcher.group(1), matcher.group(2), matcher.group(3), line));
    }
    return frames.toArray(new StackTraceElement[0]);
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
