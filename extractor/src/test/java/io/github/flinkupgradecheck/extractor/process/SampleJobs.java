package io.github.flinkupgradecheck.extractor.process;

import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The jobs of {@code src/test/jobs} as a JAR for one Flink version, without a main class in its manifest. */
final class SampleJobs {
  private static final Path SOURCES = Paths.get("src", "test", "jobs").toAbsolutePath();

  private SampleJobs() {}

  /** Leaves out {@code jobs.Absent}, which is what that class is for. */
  static Path jar(Flink flink) throws IOException {
    return jar(flink, "jobs", "-g");
  }

  /** The jobs of {@code src/test/<folder>}, which need more than Flink, or not every Flink has what they need. */
  static Path jarOf(Flink flink, String folder, String classpath) throws IOException {
    return jar(flink, folder, SOURCES.resolveSibling(folder), classpath, "-g");
  }

  /** What is in that JAR, and the class that is left out of it. */
  static Path classes(Flink flink) throws IOException {
    return flink.directory("classes-of-jobs");
  }

  static Path jar(Flink flink, String name, String... options) throws IOException {
    return jar(flink, name, SOURCES, flink.classpath(), options);
  }

  private static Path jar(Flink flink, String name, Path folder, String classpath, String... options) throws IOException {
    Path classes = flink.directory("classes-of-" + name);
    List<String> arguments = new ArrayList<>(Arrays.asList("-nowarn", "-proc:none", "--release", "11"));
    arguments.addAll(Arrays.asList(options));
    arguments.addAll(Arrays.asList("-d", classes.toString(), "-cp", classpath));
    try (Stream<Path> sources = Files.walk(folder)) {
      sources.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(arguments::add);
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    if (ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(new String[0])) != 0) {
      throw new AssertionError(errors.toString());
    }
    Path jar = flink.directory(name).resolve("jobs.jar");
    pack(jar, classes, new Manifest(), "jobs/Absent.class");
    return jar;
  }

  /** The extractor as it is packed, but for the libraries, which are on the class path of its manifest. */
  static Path agent(Flink flink) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(new Attributes.Name("Premain-Class"), "io.github.flinkupgradecheck.extractor.agent.Agent");
    attributes.put(new Attributes.Name("Can-Retransform-Classes"), "true");
    String libraries =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(entry -> entry.contains("asm") || entry.contains("minimal-json"))
            .map(entry -> Paths.get(entry).toUri().toString())
            .collect(Collectors.joining(" "));
    attributes.put(Attributes.Name.CLASS_PATH, libraries);
    Path jar = flink.directory("agent").resolve("extractor.jar");
    pack(jar, Paths.get("target", "classes").toAbsolutePath(), manifest, null);
    return jar;
  }

  private static void pack(Path jar, Path classes, Manifest manifest, String without) throws IOException {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
      for (Path file : sorted) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (!name.equals(without)) {
          packed.putNextEntry(new JarEntry(name));
          Files.copy(file, packed);
          packed.closeEntry();
        }
      }
    }
  }
}
