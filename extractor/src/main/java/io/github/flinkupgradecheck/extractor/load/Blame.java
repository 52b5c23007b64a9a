package io.github.flinkupgradecheck.extractor.load;

import java.io.InvalidClassException;
import java.io.NotSerializableException;
import java.util.List;

/**
 * Tells what Flink itself refuses from what user code, a missing class or the environment did. The cause
 * nearest to the root that has a frame beyond the JDK decides: Flink's graph API there means that a
 * submission would end with the very same exception.
 */
public final class Blame {
  private static final String[] GRAPH = {
    "org.apache.flink.api.",
    "org.apache.flink.cep.",
    "org.apache.flink.datastream.",
    "org.apache.flink.runtime.jobgraph.",
    "org.apache.flink.runtime.state.",
    "org.apache.flink.state.",
    "org.apache.flink.streaming.",
  };

  /**
   * Connectors and argument parsers complain about what they are given from outside: an address, an argument,
   * a file.
   */
  private static final String[] OUTSIDE = {
    "org.apache.flink.api.java.utils.", "org.apache.flink.streaming.connectors.", "org.apache.flink.api.java.io.",
  };

  private final Frames frames;

  public Blame(Frames frames) {
    this.frames = frames;
  }

  /** Whether Flink's graph API, hashing or translation is what said no. */
  public boolean isFlinks(Throwable thrown) {
    List<Throwable> all = Causes.all(thrown);
    for (int i = all.size() - 1; i >= 0; i--) {
      Throwable one = all.get(i);
      if (one instanceof LinkageError || one instanceof ClassNotFoundException || one instanceof NumberFormatException) {
        return false;
      }
      StackTraceElement frame = beyondChecks(one);
      if (frame == null) {
        continue;
      }
      if (frames.isUser(frame)) {
        return false;
      }
      if (isSerialization(one)) {
        continue;
      }
      return isGraph(frame.getClassName()) && refuses(one);
    }
    return false;
  }

  /**
   * The same for an exception of a translation that we asked for ourselves: whatever is not the user's or the
   * class path's is Flink's.
   */
  public boolean isFlinksTranslation(Throwable thrown) {
    for (Throwable one : Causes.all(thrown)) {
      boolean outside = one instanceof LinkageError || one instanceof ClassNotFoundException;
      if (outside || one instanceof VirtualMachineError || one instanceof InterruptedException) {
        return false;
      }
    }
    StackTraceElement frame = beyondChecks(Causes.root(thrown));
    return frame == null || !frames.isUser(frame);
  }

  private StackTraceElement beyondChecks(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String name = frame.getClassName();
      if (name.equals("org.apache.flink.util.Preconditions") || name.equals("org.apache.flink.util.InstantiationUtil")) {
        continue;
      }
      if (name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.")) {
        continue;
      }
      return frame;
    }
    return null;
  }

  private static boolean isSerialization(Throwable thrown) {
    return thrown instanceof NotSerializableException || thrown instanceof InvalidClassException;
  }

  private static boolean isGraph(String className) {
    return startsWith(className, GRAPH) && !startsWith(className, OUTSIDE);
  }

  private static boolean refuses(Throwable thrown) {
    String name = thrown.getClass().getName();
    return thrown instanceof IllegalStateException
        || thrown instanceof IllegalArgumentException
        || thrown instanceof UnsupportedOperationException
        || name.startsWith("org.apache.flink.api.common.Invalid")
        || name.startsWith("org.apache.flink.api.common.functions.Invalid")
        || name.startsWith("org.apache.flink.util.Flink")
        || name.startsWith("org.apache.flink.cep.pattern.Malformed");
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
