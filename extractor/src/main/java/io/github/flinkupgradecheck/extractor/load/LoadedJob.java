package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.protocol.JobRequest;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.configuration.Configuration;

/**
 * A JAR that Flink has opened. The program stays open until the JVM ends: a closed class loader refuses
 * everything that comes later.
 */
public final class LoadedJob {
  public final JobRequest request;
  public final PackagedProgram program;
  public final String mainClass;
  public final Configuration configuration;
  public final JarClasses classes;
  public final Frames frames;

  LoadedJob(
      JobRequest request, PackagedProgram program, String mainClass, Configuration configuration, JarClasses classes) {
    this.request = request;
    this.program = program;
    this.mainClass = mainClass;
    this.configuration = configuration;
    this.classes = classes;
    this.frames = new Frames(classes);
  }

  public ClassLoader userClassLoader() {
    return program.getUserCodeClassLoader();
  }

  /** Whether an option or the cluster's configuration says how parallel the job runs. */
  public boolean parallelismGiven() {
    return request.parallelism != null || request.configuration.containsKey("parallelism.default");
  }
}
