import java.io.File;
import java.util.Arrays;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.client.FlinkPipelineTranslationUtil;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.client.program.PackagedProgramUtils;
import org.apache.flink.configuration.Configuration;

/** What {@code flink info} does: runs the JAR's main method up to its execution and prints the plan. */
public final class PlanPrinter {
  private PlanPrinter() {}

  public static void main(String[] arguments) throws Exception {
    Configuration configuration = new Configuration();
    try (PackagedProgram program =
        PackagedProgram.newBuilder()
            .setJarFile(new File(arguments[0]))
            .setArguments(Arrays.copyOfRange(arguments, 1, arguments.length))
            .setConfiguration(configuration)
            .build()) {
      Pipeline pipeline = PackagedProgramUtils.getPipelineFromProgram(program, configuration, 1, true);
      ClassLoader users = program.getUserCodeClassLoader();
      System.out.println(FlinkPipelineTranslationUtil.translateToJSONExecutionPlan(users, pipeline));
    }
  }
}
