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
    assertEquals("com.acme.Job", found("com/acme/Job", "com/google/tools/Dump:flink"));
  }

  @Test
  void ofTheLibrariesThoseThatNameFlink() throws Exception {
    assertEquals("com.google.ads.Job", found("com/google/ads/Job:flink", "com/google/tools/Dump"));
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

  /** {@code :flink} names a class of Flink's. */
  private JarFile jar(String... classes) throws Exception {
    Path file = directory.resolve("job.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
      for (String one : classes) {
        String[] parts = one.split(":");
        ClassWriter type = new ClassWriter(0);
        type.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, parts[0], null, "java/lang/Object", null);
        MethodVisitor main =
            type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
        main.visitCode();
        if (parts.length > 1) {
          main.visitTypeInsn(Opcodes.NEW, "org/apache/flink/configuration/Configuration");
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
