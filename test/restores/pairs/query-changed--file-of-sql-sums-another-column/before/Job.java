package pair;

import common.Queries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.flink.table.api.TableEnvironment;

/** Runs the statements of a file in the JAR, one after the other. */
public final class Job {
  public static void main(String[] arguments) throws IOException {
    TableEnvironment tables = Queries.of();
    for (String statement : read("/sql/report.sql").split(";")) {
      if (!statement.isBlank()) {
        tables.executeSql(statement);
      }
    }
  }

  private static String read(String path) throws IOException {
    return new String(Job.class.getResourceAsStream(path).readAllBytes(), StandardCharsets.UTF_8);
  }
}
