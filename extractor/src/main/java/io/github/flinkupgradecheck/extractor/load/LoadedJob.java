package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.protocol.JobRequest;
import io.github.flinkupgradecheck.extractor.script.ScriptRun;
import org.apache.flink.client.ClientUtils;
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
  /** What stands in the place of the JAR's main(); null: it has the word itself. */
  public final ScriptRun script;

  private ClassLoader classesAnew;

  LoadedJob(
      JobRequest request,
      PackagedProgram program,
      String mainClass,
      Configuration configuration,
      JarClasses classes,
      ScriptRun script) {
    this.request = request;
    this.program = program;
    this.mainClass = mainClass;
    this.configuration = configuration;
    this.classes = classes;
    this.frames = new Frames(classes);
    this.script = script;
  }

  public ClassLoader userClassLoader() {
    return program.getUserCodeClassLoader();
  }

  /**
   * The job's classes as the next process has them: static fields, constants of enums and all of them others. Loaded in Flink's own order,
   * of which there is none besides {@code ClientUtils}; what the cluster brings stays the same.
   */
  public synchronized ClassLoader classesAnew() {
    if (classesAnew == null) {
      classesAnew =
          ClientUtils.buildUserCodeClassLoader(
              program.getJobJarAndDependencies(),
              program.getClasspaths(),
              PackagedProgram.class.getClassLoader(),
              configuration);
    }
    return classesAnew;
  }

  /** Whether an option or the cluster's configuration says how parallel the job runs. */
  public boolean parallelismGiven() {
    return request.parallelism != null || request.configuration.containsKey("parallelism.default");
  }
}
