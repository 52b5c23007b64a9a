package io.github.flinkupgradecheck.extractor.process;

import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The program of {@code src/test/harness} beside the {@code helper} module, compiled against the oldest Flink that it is for. */
final class Recorded {
  private static final Path HELPER = Paths.get("..", "helper", "src", "main", "java").toAbsolutePath().normalize();
  private static final Path HARNESS = Paths.get("src", "test", "harness").toAbsolutePath();
  private static final String OLDEST = "1.16.3";
  private static final int SECONDS = 180;

  private Recorded() {}

  static void with(Flink flink, String... arguments) throws Exception {
    Path helper = flink.directory("helper");
    compile(HELPER, helper, Flink.of(OLDEST).classpath(), "8");
    String beside = String.join(File.pathSeparator, helper.toString(), SampleJobs.classes(flink).toString(), flink.testClasspath());
    Path program = flink.directory("harness");
    compile(HARNESS, program, beside, "11");
    List<String> command = new ArrayList<>();
    command.add(Paths.get(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Flink.SHORT_LIVED);
    for (String opened : Arrays.asList("util", "lang", "time")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(Arrays.asList("-cp", program + File.pathSeparator + beside, "harness.Declare"));
    command.addAll(Arrays.asList(arguments));
    Path log = Files.createTempFile(flink.directory("logs"), "harness", ".txt");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    if (!ended || process.waitFor() != 0) {
      throw new AssertionError("The harness run failed: " + new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }
  }

  private static void compile(Path sources, Path classes, String classpath, String release) throws Exception {
    List<String> options =
        new ArrayList<>(Arrays.asList("-nowarn", "-proc:none", "-Xlint:-options", "--release", release));
    options.addAll(Arrays.asList("-d", classes.toString(), "-cp", classpath));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(options::add);
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    if (ToolProvider.getSystemJavaCompiler().run(null, null, errors, options.toArray(new String[0])) != 0) {
      throw new AssertionError(errors.toString());
    }
  }
}
