package io.github.flinkupgradecheck.extractor.agent;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the classes that an extraction needs out of the JVM's archive, on a second core too. Nothing is linked or initialised out of turn. */
final class SharedClasses extends Thread {
  /** Nanoseconds after which it is clear that the JVM did not take its archive: out of that they come within a tenth of a second. */
  private static final long MOST = 500_000_000L;

  private final File list;
  private final AtomicInteger next = new AtomicInteger();
  private volatile List<String> names;

  SharedClasses(File list) {
    super("shared classes");
    setDaemon(true);
    this.list = list;
  }

  @Override
  public void run() {
    List<String> read = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(new FileInputStream(list), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // What else stands there is for the JVM alone.
        if (!line.startsWith("@") && !FlinkRewriter.grows(line)) {
          read.add(line.replace('/', '.'));
        }
      }
    } catch (IOException unreadable) {
      read.clear();
    }
    names = read;
    load();
  }

  /** Takes part in the work, and comes back when it is done. */
  void help() {
    try {
      while (names == null && isAlive()) {
        Thread.sleep(1);
      }
      load();
      join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void load() {
    List<String> all = names;
    long end = System.nanoTime() + MOST;
    for (int at = next.getAndIncrement(); at < all.size() && System.nanoTime() < end; at = next.getAndIncrement()) {
      try {
        Class.forName(all.get(at), false, SharedClasses.class.getClassLoader());
      } catch (ClassNotFoundException | LinkageError notInThisVersion) {
        // a hint
      }
    }
  }
}
