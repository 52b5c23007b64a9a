import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiles each job's `src` into its `classes`, one after the other in one JVM: versions of one class cannot meet in one
 * compilation, and the compiler's start is what costs. Arguments: class path, then the directories of the jobs.
 */
public final class CompileJobs {
  public static void main(String[] args) throws IOException {
    for (int job = 1; job < args.length; job++) {
      List<String> options = new ArrayList<>(List.of("-nowarn", "-g", "--release", "11", "-cp", args[0]));
      options.addAll(List.of("-d", args[job] + File.separator + "classes"));
      try (Stream<Path> files = Files.walk(Path.of(args[job], "src"))) {
        options.addAll(files.filter(Files::isRegularFile).map(Path::toString).sorted().collect(Collectors.toList()));
      }
      int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(new String[0]));
      if (status != 0) {
        System.exit(status);
      }
    }
  }
}
