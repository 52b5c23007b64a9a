package io.github.flinkupgradecheck.extractor.agent;

import java.util.Properties;

/**
 * The network and other processes, which made-up records must not reach. The agent puts a look at two system properties in front of the
 * JDK's own methods (see {@link OutsideRewriter}); properties, because the JDK sees no class of the extractor.
 */
public final class Outside {
  static final String TRIED = "io.github.flinkupgradecheck.outside.tried";
  /** Name of the thread group whose threads reach nothing at any time. */
  public static final String CONFINED = "made-up records";

  static final String CLOSED = "io.github.flinkupgradecheck.outside.closed";

  private Outside() {}

  /** Forgets what was tried so far. */
  public static void forget() {
    properties().remove(TRIED);
  }

  /** Whether somebody wanted to connect to somewhere or to start a process since then, with or without success. */
  public static boolean tried() {
    return properties().containsKey(TRIED);
  }

  /** From here on such attempts, and writing to what is connected already, end in an {@code IOException}. */
  public static void close() {
    properties().setProperty(CLOSED, "made-up records are processed");
  }

  public static void open() {
    properties().remove(CLOSED);
  }

  private static Properties properties() {
    return System.getProperties();
  }
}
