package jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;

/** Misses two variables, a property and a file. */
public final class Throws {
  private Throws() {}

  public static void main(String[] arguments) throws Exception {
    String brokers = System.getenv("JOBS_BROKERS");
    String region = System.getenv().get("JOBS_REGION");
    String stage = System.getProperty("jobs.stage");
    try {
      Files.readAllBytes(Paths.get("/nowhere/jobs.properties"));
    } catch (IOException noFile) {
      throw new RuntimeException("no configuration for " + brokers + region + stage, noFile);
    }
  }
}
