package io.github.flinkupgradecheck.extractor.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads an exception and its causes. */
public final class Causes {
  private static final int MAX_CHAIN = 10;
  private static final int MAX_MESSAGE = 2000;

  private Causes() {}

  /** Outermost first; ends before a cause that was met already. */
  public static List<Throwable> all(Throwable thrown) {
    List<Throwable> all = new ArrayList<>();
    for (Throwable next = thrown; next != null && !all.contains(next) && all.size() < 100; next = next.getCause()) {
      all.add(next);
    }
    return all;
  }

  public static Throwable root(Throwable thrown) {
    List<Throwable> all = all(thrown);
    return all.get(all.size() - 1);
  }

  /** {@code class: message}, outermost first, at most ten; the root is always among them. */
  public static List<String> chain(Throwable thrown) {
    List<Throwable> all = all(thrown);
    List<String> chain = new ArrayList<>();
    for (Throwable one : all) {
      if (chain.size() < MAX_CHAIN - 1 || one == all.get(all.size() - 1)) {
        chain.add(one.getClass().getName() + ": " + message(one));
      }
    }
    return Collections.unmodifiableList(chain);
  }

  /** The message without what differs from run to run: identity hashes and the addresses of lambda classes. */
  public static String message(Throwable thrown) {
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    message = message.replaceAll("@[0-9a-f]{4,16}\\b", "");
    message = message.replaceAll("\\$\\$Lambda(\\$\\d+)?/(0x)?[0-9a-f]+", "\\$\\$Lambda");
    return message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + "..." : message;
  }
}
