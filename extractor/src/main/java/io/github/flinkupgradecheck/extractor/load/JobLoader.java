package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.agent.Agent;
import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import io.github.flinkupgradecheck.extractor.protocol.JobRequest;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.client.program.ProgramInvocationException;
import org.apache.flink.configuration.Configuration;

/** Opens a job JAR as Flink's client does. */
public final class JobLoader {
  /** Of {@code flink-python}: {@code PackagedProgramUtils.isPython}. */
  private static final Set<String> PYTHON =
      new HashSet<>(
          Arrays.asList(
              "org.apache.flink.client.python.PythonDriver", "org.apache.flink.client.python.PythonGatewayServer"));

  private JobLoader() {}

  public static LoadedJob open(JobRequest request) throws LoadFailure {
    if (request.sql != null) {
      return ScriptLoader.open(request, configuration(request));
    }
    if (!request.jar.isFile()) {
      throw new LoadFailure(FailureFacts.of("not-loadable", "There is no file " + request.jar.getName() + "."));
    }
    try (JarFile jar = new JarFile(request.jar)) {
      String mainClass = MainClass.find(jar, request.mainClass);
      if (PYTHON.contains(mainClass)) {
        throw new LoadFailure(
            FailureFacts.of(
                "not-loadable",
                mainClass + " starts a job that is written in Python, which runs in a process of its own: such jobs are not read yet."));
      }
      Configuration configuration = configuration(request);
      Agent.watch(Team.of(mainClass));
      PackagedProgram program = program(request, mainClass, configuration, jar);
      List<URL> jars = new ArrayList<>(program.getJobJarAndDependencies());
      jars.addAll(program.getClasspaths());
      return new LoadedJob(request, program, mainClass, configuration, new JarClasses(jars, mainClass), null);
    } catch (IOException notAnArchive) {
      throw failure(
          "not-loadable",
          request.jar.getName() + " cannot be read as a JAR: " + notAnArchive.getMessage(),
          notAnArchive);
    }
  }

  private static PackagedProgram program(
      JobRequest request, String mainClass, Configuration configuration, JarFile jar) throws LoadFailure, IOException {
    try {
      return PackagedProgram.newBuilder()
          .setJarFile(request.jar)
          .setUserClassPaths(JarClasses.urls(request.classpath))
          .setEntryPointClassName(mainClass)
          .setConfiguration(configuration)
          .setArguments(request.arguments.toArray(new String[0]))
          .build();
    } catch (ProgramInvocationException refused) {
      String file = request.jar.getName();
      Throwable root = Causes.root(refused);
      if (root instanceof ClassNotFoundException && String.valueOf(root.getMessage()).contains(mainClass)) {
        throw MainClass.failure(
            "main-class-missing",
            "The main class " + mainClass + " is neither in " + file + " nor on the class path given beside it.",
            MainClass.candidates(jar));
      }
      if (root == refused && String.valueOf(refused.getMessage()).contains("main(")) {
        throw MainClass.failure(
            "main-class-missing",
            mainClass + " has no public static main(String[]).",
            MainClass.candidates(jar));
      }
      throw failure("not-loadable", "Flink cannot open " + file + ": " + Causes.message(root), refused);
    } catch (LinkageError missing) {
      throw new LoadFailure(Failures.thrown(missing, "The main class cannot be loaded", null, new Missing()));
    } catch (RuntimeException wrapped) {
      // So Flink says that a method of the main class names a class that is not there.
      if (Causes.root(wrapped) instanceof ClassNotFoundException || Causes.root(wrapped) instanceof LinkageError) {
        throw new LoadFailure(Failures.thrown(wrapped, "The main class cannot be loaded", null, new Missing()));
      }
      throw wrapped;
    }
  }

  private static Configuration configuration(JobRequest request) {
    Configuration configuration = Configuration.fromMap(request.configuration);
    // Flink asks for a target before it asks for an executor; attached, or results would have no getters.
    configuration.setString("execution.target", CapturingExecutors.NAME);
    configuration.setString("execution.attached", "true");
    if (request.parallelism != null) {
      configuration.setString("parallelism.default", String.valueOf(request.parallelism));
    }
    return configuration;
  }

  static LoadFailure failure(String kind, String message, Throwable thrown) {
    return new LoadFailure(
        new FailureFacts(
            kind,
            message,
            Causes.root(thrown).getClass().getName(),
            Causes.chain(thrown),
            null,
            Collections.<String>emptyList(),
            new Missing()));
  }
}
