package restores.harness;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Compiles the sides of the pairs against the Flink of this class path and packs each into a JAR of the same bytes for the same sources.
 *
 * <p>Arguments: a plan file (`[{ "sources": dir, "shared": dirs of a source path, "libraries": [file], "java": release, "options": [text], "jar": file, "mainClass": name }]`, with what {@link
 * Languages} needs where some of the sources are no Java), a temporary directory. Files among the sources that nobody compiles go into the JAR as they are. Prints the JARs written.
 */
public final class Jars {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Jars() {}

  public static void main(String[] arguments) throws IOException {
    Path temporary = Path.of(arguments[1]);
    int number = 0;
    for (JsonNode entry : new ObjectMapper().readTree(new File(arguments[0]))) {
      Path root = Path.of(entry.get("sources").asText());
      Path classes = Files.createDirectories(temporary.resolve("classes-" + number++));
      StringBuilder classPath = new StringBuilder(System.getProperty("java.class.path"));
      for (JsonNode library : entry.get("libraries")) {
        classPath.append(File.pathSeparator).append(library.asText());
        unpack(Path.of(library.asText()), classes);
      }
      List<String> options = new ArrayList<>(List.of("--release", entry.get("java").asText()));
      entry.path("options").forEach(option -> options.add(option.asText()));
      List<Path> java = new ArrayList<>(files(root, ".java"));
      java.addAll(Languages.shared(entry));
      if (!java.isEmpty()) {
        compile(java, options, classPath.toString(), entry.get("shared").asText(), classes, entry.get("jar").asText());
      }
      Languages.compile(entry, classPath.toString(), classes);
      copyResources(root, classes);
      pack(classes, Path.of(entry.get("jar").asText()), entry.get("mainClass").asText());
      System.out.println(entry.get("jar").asText());
    }
  }

  private static void compile(List<Path> sources, List<String> given, String classPath, String shared, Path classes, String jar) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("This Java has no compiler; use a JDK.");
    }
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      // Shared sources are compiled as far as they are used, so that a JAR holds nothing that its job does not need.
      List<String> options = new ArrayList<>(given);
      options.addAll(List.of("-nowarn", "-Xlint:-options", "-cp", classPath, "-sourcepath", shared, "-implicit:class", "-d", classes.toString()));
      if (!compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources)).call()) {
        throw new IllegalArgumentException("The sources of " + jar + " do not compile:\n" + messages);
      }
    }
  }

  /** What a job brings along lies in its JAR class by class, as a shading plugin leaves it. */
  private static void unpack(Path library, Path classes) throws IOException {
    try (ZipFile zip = new ZipFile(library.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        // A JAR of many modules is none; to the compiler it would be.
        boolean left = entry.getName().startsWith("META-INF/") || entry.getName().equals("module-info.class");
        boolean kept = !left || entry.getName().startsWith("META-INF/maven/");
        if (kept && !entry.isDirectory()) {
          Path file = classes.resolve(entry.getName());
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
        }
      }
    }
  }

  private static void copyResources(Path root, Path classes) throws IOException {
    for (Path file : files(root, "")) {
      if (!file.toString().endsWith(".java") && !Languages.compiles(file)) {
        Path copy = classes.resolve(root.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void pack(Path classes, Path jar, String mainClass) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
    TreeMap<String, Path> entries = new TreeMap<>();
    for (Path file : files(classes, "")) {
      entries.put(classes.relativize(file).toString().replace(File.separatorChar, '/'), file);
    }
    Files.createDirectories(jar.getParent());
    Path partial = jar.resolveSibling(jar.getFileName() + ".partial");
    try (OutputStream file = Files.newOutputStream(partial);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(dateless("META-INF/MANIFEST.MF"));
      manifest.write(out);
      out.closeEntry();
      for (String name : entries.keySet()) {
        out.putNextEntry(dateless(name));
        Files.copy(entries.get(name), out);
        out.closeEntry();
      }
    }
    Files.move(partial, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static JarEntry dateless(String name) {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  static List<Path> files(Path directory, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(path -> Files.isRegularFile(path) && path.toString().endsWith(ending)).sorted().collect(java.util.stream.Collectors.toList());
    }
  }
}
