package io.github.flinkupgradecheck.extractor;

import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What runs here. */
final class Jvm {
  private Jvm() {}

  /** "8", "11", "17". */
  static String feature() {
    String version = System.getProperty("java.specification.version");
    return version.startsWith("1.") ? version.substring(2) : version;
  }

  /** Version of the Scala library that the job's code runs on, if the job brings Scala; else null. */
  static String scala(LoadedJob job) {
    if (job.classes.bytes("scala.Option") == null) {
      return null;
    }
    try (InputStream in = job.userClassLoader().getResourceAsStream("library.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version.number");
    } catch (IOException unreadable) {
      return null;
    }
  }
}
