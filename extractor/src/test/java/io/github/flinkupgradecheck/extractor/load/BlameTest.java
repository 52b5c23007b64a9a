package io.github.flinkupgradecheck.extractor.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.NotSerializableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.flink.api.common.InvalidProgramException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose fault an exception is, by where it was thrown. */
final class BlameTest {
  private static final String USER = "com.acme.Job";
  private static final String GRAPH = "org.apache.flink.streaming.api.datastream.DataStream";
  private static final String CHECK = "org.apache.flink.util.Preconditions";

  @TempDir Path directory;
  private Blame blame;

  @BeforeEach
  void aJobWithOneClass() throws Exception {
    Path file = directory.resolve("com/acme/Job.class");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {1});
    blame = new Blame(new Frames(new JarClasses(Collections.singletonList(directory.toUri().toURL()), USER)));
  }

  @Test
  void flinksGraphApiRefuses() {
    assertTrue(blame.isFlinks(wrapped(at(new IllegalArgumentException("no"), CHECK, GRAPH, USER))));
    assertTrue(blame.isFlinks(wrapped(at(new IllegalStateException("no"), GRAPH, USER))));
    Throwable cause = at(new NotSerializableException("java.lang.Object"), "java.io.ObjectOutputStream", "org.apache.flink.util.InstantiationUtil");
    Throwable refusal = at(new InvalidProgramException("not serializable", cause), "org.apache.flink.api.java.ClosureCleaner", USER);
    assertTrue(blame.isFlinks(wrapped(refusal)));
  }

  @Test
  void userCodeOrTheJdkForItThrew() {
    assertFalse(blame.isFlinks(wrapped(at(new IllegalStateException("mine"), USER, GRAPH))));
    assertFalse(blame.isFlinks(wrapped(at(new IllegalArgumentException("mine"), "java.util.Objects", USER))));
    Throwable cause = at(new IllegalStateException("mine"), USER, GRAPH);
    assertFalse(blame.isFlinks(at(new InvalidProgramException("wrapped by Flink", cause), GRAPH, USER)));
  }

  @Test
  void whatComesFromOutsideIsNobodysRefusal() {
    assertFalse(blame.isFlinks(at(new NumberFormatException("x"), "java.lang.Integer", GRAPH, USER)));
    assertFalse(blame.isFlinks(at(new IllegalArgumentException("x"), "org.apache.flink.api.java.utils.ParameterTool", USER)));
    assertFalse(blame.isFlinks(at(new IllegalArgumentException("x"), "org.apache.flink.connector.kafka.Builder", USER)));
    assertFalse(blame.isFlinks(at(new NoClassDefFoundError("x"), GRAPH, USER)));
    assertFalse(blame.isFlinks(at(new IllegalStateException("no class", new ClassNotFoundException("x")), GRAPH, USER)));
  }

  @Test
  void anInterruptedTranslationSaysNothing() {
    assertFalse(blame.isFlinksTranslation(new IllegalStateException(new InterruptedException())));
    assertTrue(blame.isFlinksTranslation(at(new IllegalArgumentException("no"), GRAPH)));
  }

  @Test
  void messagesDoNotDifferFromRunToRun() {
    assertEquals(
        "Serializer of com.acme.Job$$Lambda",
        Causes.message(new RuntimeException("Serializer@1a2b3c4d of com.acme.Job$$Lambda$14/0x00007f12")));
  }

  private static Throwable wrapped(Throwable cause) {
    return at(new RuntimeException("The main method caused an error", cause), "org.apache.flink.client.program.PackagedProgram");
  }

  /** Innermost class first. */
  private static <T extends Throwable> T at(T thrown, String... classes) {
    StackTraceElement[] stack = new StackTraceElement[classes.length];
    for (int i = 0; i < classes.length; i++) {
      stack[i] = new StackTraceElement(classes[i], "method", null, 1);
    }
    thrown.setStackTrace(stack);
    return thrown;
  }
}
