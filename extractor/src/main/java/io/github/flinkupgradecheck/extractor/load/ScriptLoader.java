package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.model.FailureFacts;
import io.github.flinkupgradecheck.extractor.model.Missing;
import io.github.flinkupgradecheck.extractor.protocol.JobRequest;
import io.github.flinkupgradecheck.extractor.script.ScriptError;
import io.github.flinkupgradecheck.extractor.script.ScriptJob;
import io.github.flinkupgradecheck.extractor.script.ScriptRun;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.client.program.ProgramInvocationException;
import org.apache.flink.configuration.Configuration;

/** Opens a script of SQL as a program of Flink's client, with the classes of the JAR beside it and of those that it adds itself. */
final class ScriptLoader {
  private ScriptLoader() {}

  static LoadedJob open(JobRequest request, Configuration configuration) throws LoadFailure {
    try {
      List<File> given = new ArrayList<>(request.classpath);
      if (request.jar != null) {
        given.add(request.jar);
      }
      ScriptRun script = ScriptRun.open(request.sql, given);
      List<File> classpath = new ArrayList<>(request.classpath);
      for (File jar : script.jars()) {
        if (!given.contains(jar)) {
          classpath.add(jar);
        }
      }
      PackagedProgram program =
          PackagedProgram.newBuilder()
              .setJarFile(request.jar)
              .setUserClassPaths(JarClasses.urls(classpath))
              .setEntryPointClassName(ScriptJob.class.getName())
              .setConfiguration(configuration)
              .setArguments(new String[0])
              .build();
      ScriptJob.next(script, configuration);
      List<URL> jars = new ArrayList<>(program.getJobJarAndDependencies());
      jars.addAll(program.getClasspaths());
      // No package is the team's own more than another.
      return new LoadedJob(request, program, script.file, configuration, new JarClasses(jars, ""), script);
    } catch (ScriptError wrong) {
      throw new LoadFailure(
          new FailureFacts(
              "statement-failed",
              wrong.getMessage(),
              null,
              Collections.<String>emptyList(),
              request.sql.getName() + ":" + wrong.line,
              Collections.<String>emptyList(),
              new Missing()));
    } catch (ProgramInvocationException | IOException refused) {
      throw JobLoader.failure(
          "not-loadable", "Flink cannot open " + request.sql.getName() + ": " + Causes.message(refused), refused);
    } catch (LinkageError missing) {
      throw new LoadFailure(Failures.thrown(missing, "The script cannot be run", null, new Missing()));
    }
  }
}
