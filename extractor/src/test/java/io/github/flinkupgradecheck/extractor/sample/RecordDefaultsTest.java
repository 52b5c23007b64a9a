package io.github.flinkupgradecheck.extractor.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records whose constructors look at their components, of which the stored ones have {@code mail} alone. */
final class RecordDefaultsTest {
  private static final Set<String> STORED = new HashSet<>(Collections.singletonList("mail"));

  @TempDir Path directory;

  @Test
  void nullIsRefused() throws Exception {
    assertTrue(refused("String mail, String language", "java.util.Objects.requireNonNull(language);"));
  }

  @Test
  void zeroIsRefused() throws Exception {
    assertTrue(refused("int tries, String mail", "if (tries == 0) throw new IllegalArgumentException();"));
  }

  @Test
  void nullIsFilled() throws Exception {
    assertFalse(refused("String mail, String language", "language = language == null ? \"en\" : language;"));
  }

  @Test
  void nullIsRefusedOfWhatIsStored() throws Exception {
    assertFalse(refused("String mail, String language", "java.util.Objects.requireNonNull(mail);"));
  }

  @Test
  void noMadeUpValueIsGoodEnough() throws Exception {
    String check = "if (!mail.contains(\"@\")) throw new IllegalArgumentException(); java.util.Objects.requireNonNull(language);";
    assertFalse(refused("String mail, String language", check));
  }

  private boolean refused(String components, String check) throws Exception {
    Path source = directory.resolve("Contact.java");
    String text = "package acme; public record Contact(" + components + ") { public Contact { " + check + " } }";
    Files.write(source, text.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, "-d", directory.toString(), source.toString());
    assertEquals(0, status, errors.toString());
    URL classes = directory.toUri().toURL();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes})) {
      Surroundings around = new Surroundings(new JarClasses(Collections.singletonList(classes), "acme.Job"), loader);
      return RecordDefaults.refused(loader.loadClass("acme.Contact"), STORED, around);
    }
  }
}
