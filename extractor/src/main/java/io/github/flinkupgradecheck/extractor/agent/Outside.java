package io.github.flinkupgradecheck.extractor.agent;

import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The network and other processes, which are out of reach once main() is over. The agent puts a look at system properties in front of the
 * JDK's own methods (see {@link OutsideRewriter}); properties, because the JDK sees no class of the extractor.
 */
public final class Outside {
  static final String TRIED = "io.github.flinkupgradecheck.outside.tried";
  /** Name of the thread group whose threads reach nothing at any time. */
  public static final String CONFINED = "made-up records";

  /** Name of a thread that was given up and may go on trying: what it tries is nobody's attempt any more. */
  static final String ABANDONED = "abandoned user code";

  static final String CLOSED = "io.github.flinkupgradecheck.outside.closed";

  private Outside() {}

  /** Of a thread that passed its deadline and does not end: from now on nothing that it tries is noted. */
  public static void abandon(Thread thread) {
    thread.setName(ABANDONED);
  }

  /** Forgets what was tried so far. */
  public static void forget() {
    Properties properties = System.getProperties();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(TRIED)) {
        properties.remove(key);
      }
    }
  }

  /** Whether somebody wanted to look up a name, to connect to somewhere or to start a process since then, with or without success. */
  public static boolean tried() {
    return System.getProperties().containsKey(TRIED);
  }

  /** Hosts that were looked up or connected to since then without success, each with the stack as text of who was first. */
  public static SortedMap<String, String> missed() {
    Properties properties = System.getProperties();
    SortedMap<String, String> missed = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(TRIED + " ")) {
        missed.put(key.substring(TRIED.length() + 1).replaceAll(" true$", ""), properties.getProperty(key));
      }
    }
    return missed;
  }

  /**
   * From here on such attempts, and writing to what is connected already, end in an {@code IOException}.
   *
   * @param during what goes on meanwhile; part of its message
   * @return what to {@link #restore} afterwards
   */
  public static String close(String during) {
    return (String) System.getProperties().setProperty(CLOSED, during);
  }

  public static void open() {
    System.getProperties().remove(CLOSED);
  }

  /** Takes what {@link #close} gave back. */
  public static void restore(String before) {
    if (before == null) {
      open();
    } else {
      close(before);
    }
  }
}
