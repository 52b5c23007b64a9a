package io.github.flinkupgradecheck.extractor.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a JAR the team wrote. */
final class JarClassesTest {
  @TempDir Path directory;

  @Test
  void libraryAndJdkClassesAreNotTheTeams() throws Exception {
    JarClasses classes = jar("com.acme.jobs.Job", "com/acme/other/Fn", "com/fasterxml/jackson/Mapper");
    assertTrue(classes.isUser("com.acme.other.Fn"));
    assertTrue(classes.isUser("com/acme/other/Fn"));
    assertFalse(classes.isUser("com.fasterxml.jackson.Mapper"));
    assertFalse(classes.isUser("com.acme.other.Gone"));
    assertNull(classes.bytes("java.lang.String"));
  }

  @Test
  void aTeamWithinTheNameOfALibrary() throws Exception {
    JarClasses google = jar("com.google.ads.jobs.Job", "com/google/ads/functions/Fn", "com/google/common/base/Joiner");
    assertTrue(google.isUser("com.google.ads.functions.Fn"));
    assertFalse(google.isUser("com.google.common.base.Joiner"));
    JarClasses examples =
        jar("org.apache.flink.streaming.examples.Job", "org/apache/flink/streaming/examples/Fn", "org/apache/flink/connector/Source");
    assertTrue(examples.isUser("org.apache.flink.streaming.examples.Fn"));
    assertFalse(examples.isUser("org.apache.flink.connector.Source"));
    JarClasses beside = jar("org.apache.flink.acme.orders.Job", "org/apache/flink/acme/common/Order", "org/apache/flink/connector/Source");
    assertTrue(beside.isUser("org.apache.flink.acme.common.Order"));
    assertFalse(beside.isUser("org.apache.flink.connector.Source"));
  }

  private JarClasses jar(String mainClass, String... classes) throws Exception {
    for (String name : classes) {
      Path file = directory.resolve(name + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[] {1});
    }
    return new JarClasses(Collections.singletonList(directory.toUri().toURL()), mainClass);
  }
}
