package io.github.flinkupgradecheck.extractor.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What user code asked for in vain, each by its kind and name, with the place that asked first. Filled by user threads. */
public final class Misses {
  /** Enough for any real job; a loop over made-up names must not fill the heap. */
  private static final int MOST = 200;

  /** What can be asked for; the words of the protocol. */
  public enum Kind {
    ENVIRONMENT,
    PROPERTIES,
    FILES,
    RESOURCES,
    CLASSES,
    SERVICES
  }

  /** One of them. */
  public static final class Miss {
    public final Kind kind;
    public final String name;
    /** Innermost frame first. */
    public final StackTraceElement[] stack;
    /** Whether the call brought a default along, which served. */
    public final boolean defaulted;

    Miss(Kind kind, String name, StackTraceElement[] stack, boolean defaulted) {
      this.kind = kind;
      this.name = name;
      this.stack = stack;
      this.defaulted = defaulted;
    }
  }

  private final TreeMap<String, Miss> all = new TreeMap<>();
  private final List<Throwable> caught = new ArrayList<>();
  private boolean closed;

  synchronized void note(Kind kind, String name, boolean defaulted) {
    String key = kind + " " + name;
    Miss before = all.get(key);
    // What was asked for without a default somewhere is needed.
    if (!closed && name != null && (before == null ? all.size() < MOST : before.defaulted && !defaulted)) {
      all.put(key, new Miss(kind, name, new Throwable().getStackTrace(), defaulted));
    }
  }

  /** An exception that user code caught: what it says is missing may be what the next one is about. */
  synchronized void caught(Throwable thrown) {
    if (!closed && caught.size() < MOST && !caught.contains(thrown)) {
      caught.add(thrown);
    }
  }

  /** From here on nothing is noted. */
  synchronized void close() {
    closed = true;
  }

  /** By kind and name. */
  public synchronized List<Miss> all() {
    return new ArrayList<>(all.values());
  }

  public synchronized List<Throwable> caught() {
    return new ArrayList<>(caught);
  }
}
