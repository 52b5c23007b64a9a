package io.github.flinkupgradecheck.extractor.process;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One JVM of the extractor: a request, and what became of it. */
final class Extraction {
  private static final int SECONDS = 180;
  /** Two of the jobs never end. */
  private static final int HANGING_SECONDS = 15;

  final JsonObject response;
  final String standardOutput;
  final Path directory;
  private final List<String> jobs;

  /** {@code jobs}: main classes, each with its arguments behind colons; an empty one leaves the choice to the extractor. */
  Extraction(Flink flink, Path jar, String... jobs) throws Exception {
    this(flink, jar, Paths.get(System.getProperty("java.home")), Json.object(), HANGING_SECONDS, jobs);
  }

  /** The same on that JDK, with {@code more} in each job of the request, and with as much time for main() as a busy machine takes. */
  Extraction(Flink flink, Path jar, Path java, JsonObject more, String... jobs) throws Exception {
    this(flink, jar, java, more, SECONDS / 3, jobs);
  }

  private Extraction(Flink flink, Path jar, Path java, JsonObject more, int mainSeconds, String... jobs)
      throws Exception {
    this.jobs = Arrays.asList(jobs);
    this.directory = Files.createTempDirectory(flink.directory("extractions"), "run");
    Path temporary = Files.createDirectories(directory.resolve("tmp"));
    JsonArray requested = new JsonArray();
    for (int i = 0; i < jobs.length; i++) {
      requested.add(job(jar, jobs[i], manifest(i)).merge(more));
    }
    JsonObject request =
        Json.object()
            .add("protocol", 1)
            .add("jobs", requested)
            .add("deadlines", Json.object().add("mainSeconds", mainSeconds).add("operatorSeconds", 10))
            .add("userOutput", directory.resolve("user.log").toString())
            .add("temporaryDirectory", temporary.toString())
            .add("progress", "token")
            .add("response", directory.resolve("response.json").toString());
    Path file = directory.resolve("request.json");
    Files.write(file, request.toString().getBytes(StandardCharsets.UTF_8));
    Path out = directory.resolve("stdout");
    Path err = directory.resolve("stderr");
    Process process =
        new ProcessBuilder(command(flink, java, file)).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    if (!ended || process.waitFor() != 0) {
      throw new AssertionError("The extractor " + (ended ? "failed: " + read(err) : "did not end."));
    }
    this.response = Json.parse(read(directory.resolve("response.json"))).asObject();
    this.standardOutput = read(out);
  }

  /** The answer for one of the asked jobs. */
  JsonObject job(String name) {
    return response.get("jobs").asArray().get(jobs.indexOf(name)).asObject();
  }

  JsonObject failure(String name) {
    return job(name).get("failure").asObject();
  }

  JsonObject facts(String name) throws Exception {
    return Json.parse(read(manifest(jobs.indexOf(name)))).asObject();
  }

  JsonObject pipeline(String name, int index) throws Exception {
    return facts(name).get("pipelines").asArray().get(index).asObject();
  }

  /** The operator of that uid or name in the first pipeline. */
  JsonObject operator(String name, String operator) throws Exception {
    for (com.eclipsesource.json.JsonValue value : pipeline(name, 0).get("operators").asArray()) {
      JsonObject one = value.asObject();
      if (operator.equals(one.getString("uid", null)) || operator.equals(one.getString("name", null))) {
        return one;
      }
    }
    throw new AssertionError(name + " has no operator " + operator);
  }

  static String read(Path file) throws Exception {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private Path manifest(int index) {
    return directory.resolve("facts-" + index + ".json");
  }

  private static JsonObject job(Path jar, String name, Path manifest) {
    String[] parts = name.split(":");
    JsonArray arguments = new JsonArray();
    for (int i = 1; i < parts.length; i++) {
      arguments.add(parts[i]);
    }
    JsonObject job =
        Json.object()
            .add("side", "candidate")
            .add("jar", jar.toString())
            .add("classpath", new JsonArray())
            .add("arguments", arguments)
            .add("configuration", new JsonObject())
            .add("manifest", manifest.toString());
    return name.isEmpty() ? job : job.add("mainClass", parts[0].contains(".") ? parts[0] : "jobs." + parts[0]);
  }

  private static List<String> command(Flink flink, Path java, Path request) throws Exception {
    Path agent = SampleJobs.agent(flink);
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin/java").toString());
    command.addAll(Flink.SHORT_LIVED);
    for (String opened : Arrays.asList("util", "lang", "time")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.add("-javaagent:" + agent);
    command.addAll(Arrays.asList("-cp", agent + File.pathSeparator + flink.classpath()));
    command.addAll(Arrays.asList("io.github.flinkupgradecheck.extractor.Main", request.toString()));
    return command;
  }
}
