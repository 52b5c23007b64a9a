package pair;

import common.Queries;
import java.nio.charset.StandardCharsets;
import org.apache.flink.table.api.PlanReference;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.loadPlan(PlanReference.fromJsonString(new String(Job.class.getResourceAsStream("/plan.json").readAllBytes(), StandardCharsets.UTF_8))).execute();
  }
}
