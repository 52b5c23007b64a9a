package io.github.flinkupgradecheck.extractor.script;

import org.apache.flink.configuration.Configuration;

/** The program that Flink's client is given for a script: its main() is in the place of a job's. */
public final class ScriptJob {
  private static volatile ScriptRun script;
  private static volatile Configuration cluster;

  private ScriptJob() {}

  /** What the next main() runs; main() takes nothing but texts. */
  public static void next(ScriptRun run, Configuration configuration) {
    script = run;
    cluster = configuration;
  }

  public static void main(String[] arguments) throws Exception {
    script.run(cluster);
  }
}
