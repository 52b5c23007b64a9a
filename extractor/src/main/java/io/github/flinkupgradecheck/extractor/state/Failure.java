package io.github.flinkupgradecheck.extractor.state;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Whose an exception is: Flink's, while it handled state, or the user's own. */
public final class Failure {
  private static final String[] STATE = {
    "org.apache.flink.runtime.state.",
    "org.apache.flink.contrib.streaming.state.",
    "org.apache.flink.state.",
    "org.apache.flink.api.common.typeutils.",
    "org.apache.flink.api.java.typeutils.",
    "org.apache.flink.api.common.state.",
    "org.apache.flink.streaming.api.operators."
  };

  private static final List<String> ASKING =
      Arrays.asList("getOrCreateKeyedState", "getPartitionedState", "createOrUpdateInternalState", "createInternalState");

  private static final int LONGEST_MESSAGE = 4_000;

  private Failure() {}

  /** The innermost cause; a cycle ends it. */
  public static Throwable root(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Throwable root = thrown;
    while (root.getCause() != null && seen.add(root)) {
      root = root.getCause();
    }
    return root;
  }

  /**
   * Class and message, stable from run to run: without identity hashes and names of lambda classes; at most 4,000 characters of message.
   */
  public static String line(Throwable thrown) {
    return thrown.getClass().getName() + ": " + message(thrown);
  }

  public static String message(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage() == null ? "" : thrown.getMessage());
    String cut = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
    return cut.replaceAll("@[0-9a-f]+", "").replaceAll("\\$\\$Lambda(\\$|/0x)[0-9a-fx/]+", "\\$\\$Lambda");
  }

  static boolean has(Throwable thrown, Class<? extends Throwable> type) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (type.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether Flink's own code threw it, whoever called. */
  static boolean thrownByFlink(Throwable root) {
    StackTraceElement[] stack = root.getStackTrace();
    for (StackTraceElement frame : stack) {
      if (!platform(frame.getClassName())) {
        return frame.getClassName().startsWith("org.apache.flink.");
      }
    }
    return false;
  }

  /** Whether Flink's types threw it, which know neither a cluster nor what was restored; of all that the job's own types say, nothing is taken. */
  public static boolean ofTypes(Throwable root) {
    for (StackTraceElement frame : root.getStackTrace()) {
      if (!platform(frame.getClassName())) {
        return frame.getClassName().startsWith("org.apache.flink.api.java.typeutils.")
            || frame.getClassName().startsWith("org.apache.flink.api.common.typeutils.");
      }
    }
    return false;
  }

  /**
   * Whether it came out of Flink's handling of state: nothing but the platform and serializers stand above such a frame. An exception of
   * the user's {@code open} is not, though Flink called it; nor one that the user's code met in his own database.
   */
  public static boolean ofStateHandling(Throwable root, ClassLoader userClassLoader) {
    return isBelow(Failure::ofState, root, userClassLoader);
  }

  /** The same of what a serializer threw that was called from {@code caller}. */
  public static boolean ofSerializer(Throwable root, String caller, ClassLoader userClassLoader) {
    return isBelow(caller::equals, root, userClassLoader);
  }

  private static boolean isBelow(Predicate<String> caller, Throwable root, ClassLoader userClassLoader) {
    for (StackTraceElement frame : root.getStackTrace()) {
      String type = frame.getClassName();
      if (caller.test(type)) {
        return true;
      }
      boolean passes = platform(type) || helper(type) || serializer(type, userClassLoader);
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** Whether a keyed state backend threw it because of the state that it was asked for, whatever record was at hand. */
  static boolean whileAskingForState(Throwable root) {
    for (StackTraceElement frame : root.getStackTrace()) {
      if (frame.getClassName().endsWith("KeyedStateBackend") && ASKING.contains(frame.getMethodName())) {
        return true;
      }
    }
    return false;
  }

  /** The first frame that is neither Flink's nor the platform's, or null. */
  public static String userFrame(Throwable thrown) {
    for (Throwable at = root(thrown); at != null; at = at == thrown ? null : thrown) {
      String frame = userFrame(at.getStackTrace());
      if (frame != null) {
        return frame;
      }
    }
    return null;
  }

  static String userFrame(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String type = frame.getClassName();
      if (!platform(type)
          && !type.startsWith("org.apache.flink.")
          && !type.startsWith("io.github.flinkupgradecheck.extractor.")) {
        return text(frame);
      }
    }
    return null;
  }

  /** Flink's own tools, which state handling stands on; a connector is not among them. */
  private static boolean helper(String type) {
    return type.startsWith("org.apache.flink.util.")
        || type.startsWith("org.apache.flink.core.")
        || type.startsWith("org.apache.flink.api.");
  }

  /** Without the class loader and module that {@code toString} puts in front. */
  private static String text(StackTraceElement frame) {
    String line = frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "";
    return frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + line + ")";
  }

  private static boolean ofState(String type) {
    for (String prefix : STATE) {
      if (type.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean platform(String type) {
    return type.startsWith("java.")
        || type.startsWith("javax.")
        || type.startsWith("jdk.")
        || type.startsWith("sun.")
        || type.startsWith("com.sun.")
        || type.startsWith("scala.")
        || type.startsWith("kotlin.")
        || type.startsWith("com.esotericsoftware.")
        || type.startsWith("org.apache.avro.")
        || type.startsWith("org.rocksdb.");
  }

  private static boolean serializer(String type, ClassLoader loader) {
    try {
      Class<?> loaded = Class.forName(type, false, loader);
      return TypeSerializer.class.isAssignableFrom(loaded)
          || TypeSerializerSnapshot.class.isAssignableFrom(loaded)
          || SimpleVersionedSerializer.class.isAssignableFrom(loaded);
    } catch (ClassNotFoundException | LinkageError unknown) {
      return false;
    }
  }
}
