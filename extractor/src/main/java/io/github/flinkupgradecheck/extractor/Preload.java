package io.github.flinkupgradecheck.extractor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Loads classes that will be needed after main(), while main() runs: half the time of an extraction is class
 * loading where the JVM has no archive, and a second core is idle meanwhile. The list is a hint; a name that this version of Flink does
 * not have costs nothing.
 */
final class Preload extends Thread {
  Preload() {
    super("preload");
    setDaemon(true);
  }

  @Override
  public void run() {
    try (InputStream in = Preload.class.getResourceAsStream("preload.txt");
        BufferedReader names = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String name = names.readLine(); name != null; name = names.readLine()) {
        load(name);
      }
    } catch (IOException unreadable) {
      // then everything is loaded when it is needed
    }
  }

  /** Loads and links; nothing is initialised out of turn. */
  private static void load(String name) {
    try {
      Class.forName(name, false, Preload.class.getClassLoader()).getDeclaredFields();
    } catch (ClassNotFoundException | LinkageError notInThisVersion) {
      // a hint
    }
  }
}
