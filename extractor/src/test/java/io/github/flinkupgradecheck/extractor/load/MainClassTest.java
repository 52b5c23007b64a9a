package io.github.flinkupgradecheck.extractor.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which class of a JAR without a main class in its manifest starts the job. */
final class MainClassTest {
  @TempDir Path directory;

  @Test
  void theOnlyOneOfTheTeams() throws Exception {
    assertEquals("com.acme.Job", found("com/acme/Job", "com/google/tools/Dump"));
    assertEquals("com.acme.Job", found("com/google/tools/Dump:flink", "com/acme/Job:flink"));
  }

  @Test
  void notThatOfALibraryNobodyKnowsBeforeAJobInAKnownPackage() throws Exception {
    try (JarFile jar = jar("net/parser/Keywords", "org/apache/store/Sync:flink", "org/apache/tools/Dump")) {
      assertEquals(Arrays.asList("net.parser.Keywords", "org.apache.store.Sync"), MainClass.candidates(jar));
    }
  }

  @Test
  void ofTheLibrariesThoseThatNameFlink() throws Exception {
    assertEquals("com.google.ads.Job", found("com/google/ads/Job:flink", "com/google/tools/Dump"));
  }

  @Test
  void whoStartsTheClassThatBuildsTheJob() throws Exception {
    assertEquals("com.acme.Main", found("com/acme/Main:com/acme/Application", "com/acme/Application:flink:noMain", "org/apache/store/Sync:flink"));
  }

  @Test
  void twoAreTwo() throws Exception {
    try (JarFile jar = jar("com/acme/Job:flink", "com/acme/Tool")) {
      assertEquals(Arrays.asList("com.acme.Job", "com.acme.Tool"), MainClass.candidates(jar));
    }
  }

  private String found(String... classes) throws Exception {
    try (JarFile jar = jar(classes)) {
      return MainClass.find(jar, null);
    }
  }

  /** What stands behind a colon is a class that is named, {@code flink} one of Flink's; {@code noMain} has no main(). */
  private JarFile jar(String... classes) throws Exception {
    Path file = directory.resolve("job.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
      for (String one : classes) {
        String[] parts = one.split(":");
        ClassWriter type = new ClassWriter(0);
        type.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, parts[0], null, "java/lang/Object", null);
        MethodVisitor main =
            type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, one.endsWith(":noMain") ? "run" : "main", "([Ljava/lang/String;)V", null, null);
        main.visitCode();
        if (parts.length > 1) {
          main.visitTypeInsn(Opcodes.NEW, parts[1].equals("flink") ? "org/apache/flink/configuration/Configuration" : parts[1]);
          main.visitInsn(Opcodes.POP);
        }
        main.visitInsn(Opcodes.RETURN);
        main.visitMaxs(1, 1);
        main.visitEnd();
        out.putNextEntry(new JarEntry(parts[0] + ".class"));
        out.write(type.toByteArray());
      }
    }
    return new JarFile(file.toFile());
  }
}
