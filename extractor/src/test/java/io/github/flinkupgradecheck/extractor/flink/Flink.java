package io.github.flinkupgradecheck.extractor.flink;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;

/**
 * One Flink version to test on: its class path, resolved by Maven, a compiler against it, and JVMs in which programs of
 * {@code src/test/flink} run beside the extractor's classes.
 */
public final class Flink {
  /** Options of a JVM that is over before the compiler that makes code fast in the long run pays. */
  public static final List<String> SHORT_LIVED = Arrays.asList("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final Path TARGET = Paths.get("target").toAbsolutePath();
  private static final Path SOURCES = Paths.get("src", "test", "flink").toAbsolutePath();
  private static final int SECONDS = 120;
  private static final Map<String, Flink> KNOWN = new HashMap<>();

  private final String version;
  private final String classpath;
  private final Path directory;
  private final Set<Path> compiled = new HashSet<>();
  private final List<String> options = new ArrayList<>();

  private Flink(String version) throws Exception {
    this.version = version;
    this.directory = Files.createDirectories(TARGET.resolve("flink").resolve(version));
    this.classpath = resolve("classpath-with-avro.txt", "flink-clients flink-statebackend-rocksdb flink-avro");
  }

  public static synchronized Flink of(String version) throws Exception {
    Flink known = KNOWN.get(version);
    if (known == null) {
      known = new Flink(version);
      KNOWN.put(version, known);
    }
    return known;
  }

  /** Flink's JARs alone. */
  public String classpath() {
    return classpath;
  }

  /** With the JARs of Flink's own test utilities. */
  public String testClasspath() throws Exception {
    String tests = version.startsWith("1.") ? "flink-streaming-java:tests " : "";
    return resolve("classpath-of-tests.txt", "flink-clients flink-test-utils-junit flink-runtime:tests " + tests);
  }

  /** A directory of this version's own that exists. */
  public Path directory(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name));
  }

  /** Compiles every source under {@code src/test/flink/<names>}. */
  public Path compileFolders(String... names) throws IOException {
    Path classes = directory("classes-" + String.join("-", names));
    if (compiled.contains(classes)) {
      return classes;
    }
    List<String> files = new ArrayList<>();
    for (String name : names) {
      try (Stream<Path> sources = Files.walk(SOURCES.resolve(name))) {
        sources.filter(file -> file.toString().endsWith(".java")).map(Path::toString).forEach(files::add);
      }
    }
    compile(classes, files);
    compiled.add(classes);
    return classes;
  }

  /** Compiles one class of that text. */
  public Path compileText(String name, String file, String text) throws IOException {
    Path source = directory("sources-" + name).resolve(file);
    Files.write(source, text.getBytes(StandardCharsets.UTF_8));
    Path classes = directory(name);
    compile(classes, Arrays.asList(source.toString()));
    return classes;
  }

  public static String source(String file) throws IOException {
    return new String(Files.readAllBytes(SOURCES.resolve(file)), StandardCharsets.UTF_8);
  }

  /** The same version in JVMs with these options. */
  public Flink with(String... options) throws Exception {
    Flink same = new Flink(version);
    same.options.addAll(Arrays.asList(options));
    return same;
  }

  /** Runs a program; its first argument is the file it has to write. */
  public JsonObject run(Path classes, String main, Object... arguments) throws Exception {
    Path output = Files.createTempFile(directory, "output", ".json");
    Path log = Files.createTempFile(directory, "log", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Paths.get(System.getProperty("java.home"), "bin", "java").toString());
    for (String opened : Arrays.asList("util", "lang", "time")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(SHORT_LIVED);
    command.addAll(options);
    command.addAll(Arrays.asList("-cp", classes + File.pathSeparator + wholePath(), main, output.toString()));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String json = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    if (!ended || json.isEmpty()) {
      String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      throw new AssertionError(main + " on Flink " + version + (ended ? " failed: " : " did not end: ") + said);
    }
    return Json.parse(json).asObject();
  }

  private void compile(Path classes, List<String> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    List<String> options = new ArrayList<>(Arrays.asList("-nowarn", "-proc:none", "-d", classes.toString()));
    options.addAll(Arrays.asList("-cp", wholePath()));
    options.addAll(files);
    if (compiler.run(null, null, errors, options.toArray(new String[0])) != 0) {
      throw new AssertionError(errors.toString());
    }
  }

  private String wholePath() {
    return Stream.of(TARGET.resolve("classes"), jar(Json.class), jar(ClassReader.class), classpath)
        .map(String::valueOf)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jar(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  /** @param artifacts of Flink's in this version, or {@code artifact@version}; {@code :tests} for its test utilities */
  public String resolve(String into, String artifacts) throws Exception {
    Path file = directory.resolve(into);
    if (!Files.exists(file)) {
      Path pom = directory.resolve(into + ".pom.xml");
      Files.write(pom, pom(artifacts).getBytes(StandardCharsets.UTF_8));
      if (maven(pom, file, "--offline") != 0 && maven(pom, file, "--no-transfer-progress") != 0) {
        throw new AssertionError("Maven cannot resolve Flink " + version + "; see " + directory.resolve("maven.log"));
      }
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).trim();
  }

  private int maven(Path pom, Path file, String how) throws Exception {
    String maven = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    return new ProcessBuilder(
            maven, "--batch-mode", how, "--file", pom.toString(), "dependency:build-classpath", "-Dmdep.outputFile=" + file)
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("maven.log").toFile())
        .start()
        .waitFor();
  }

  private String pom(String artifacts) {
    return Stream.of(artifacts.split(" "))
        .map(
            artifact ->
                "<dependency><groupId>org.apache.flink</groupId><artifactId>"
                    + artifact.replaceAll("[:@].*", "")
                    + "</artifactId><version>"
                    + (artifact.contains("@") ? artifact.substring(artifact.indexOf('@') + 1) : version)
                    + (artifact.endsWith(":tests") ? "</version><type>test-jar</type></dependency>" : "</version></dependency>"))
        .collect(
            Collectors.joining(
                "",
                "<project><modelVersion>4.0.0</modelVersion><groupId>flink</groupId><artifactId>under-test</artifactId>"
                    + "<version>1</version><dependencies>",
                "</dependencies></project>"));
  }
}
