package restores.harness;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;

/**
 * Compiles what is not Java, after the Java beside it, which must not refer to it.
 *
 * <p>Of an entry of the plan: `"language"` (scala or kotlin), `"compiler"` (its class path), `"languageOptions"`, and `"uses"`: shared Java sources, as paths below their root.
 */
final class Languages {
  private static final Map<String, String> ENDINGS = Map.of("scala", ".scala", "kotlin", ".kt");

  /** A compiler that has run is several times as fast. */
  private static final Map<String, ClassLoader> COMPILERS = new HashMap<>();

  private Languages() {}

  static boolean compiles(Path file) {
    return ENDINGS.values().stream().anyMatch(file.toString()::endsWith);
  }

  /** Shared Java sources that are used from another language, where javac does not look for them. */
  static List<Path> shared(JsonNode entry) {
    List<Path> found = new ArrayList<>();
    for (JsonNode used : entry.path("uses")) {
      for (String root : entry.get("shared").asText().split(File.pathSeparator)) {
        Path file = Path.of(root, used.asText());
        if (Files.exists(file)) {
          found.add(file);
          break;
        }
      }
    }
    return found;
  }

  static void compile(JsonNode entry, String classPath, Path classes) throws IOException {
    if (!entry.has("language")) {
      return;
    }
    String language = entry.get("language").asText();
    List<String> given = new ArrayList<>();
    entry.path("languageOptions").forEach(option -> given.add(option.asText()));
    given.addAll(List.of("-d", classes.toString(), language.equals("scala") ? "-classpath" : "-cp", classPath + File.pathSeparator + classes));
    // What the compiler itself runs on is not what the job is compiled for.
    given.addAll(language.equals("scala") ? List.of("-release", entry.get("java").asText(), "-nowarn") : List.of("-jvm-target", entry.get("java").asText(), "-no-stdlib", "-no-reflect", "-nowarn"));
    for (Path source : Jars.files(Path.of(entry.get("sources").asText()), ENDINGS.get(language))) {
      given.add(source.toString());
    }
    if (!run(language, loaderOf(entry.get("compiler").asText()), given.toArray(new String[0]))) {
      throw new IllegalArgumentException("The " + language + " sources of " + entry.get("jar").asText() + " do not compile; what the compiler said stands above.");
    }
  }

  private static boolean run(String language, ClassLoader loader, String[] given) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      if (language.equals("scala")) {
        Object compiler = loader.loadClass("scala.tools.nsc.MainClass").getConstructor().newInstance();
        return (Boolean) compiler.getClass().getMethod("process", String[].class).invoke(compiler, (Object) given);
      }
      Object compiler = loader.loadClass("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler").getConstructor().newInstance();
      return compiler.getClass().getMethod("exec", PrintStream.class, String[].class).invoke(compiler, System.err, given).toString().equals("OK");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiler of " + language + " cannot be started.", e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static ClassLoader loaderOf(String classPath) {
    return COMPILERS.computeIfAbsent(
        classPath,
        path -> {
          List<URL> urls = new ArrayList<>();
          for (String one : path.split(File.pathSeparator)) {
            try {
              urls.add(Path.of(one).toUri().toURL());
            } catch (IOException e) {
              throw new IllegalArgumentException(one, e);
            }
          }
          return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        });
  }
}
