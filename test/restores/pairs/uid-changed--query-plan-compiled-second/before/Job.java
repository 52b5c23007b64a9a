package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;
import org.slf4j.LoggerFactory;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.compilePlanSql(
        "INSERT INTO lines SELECT " + Queries.line("total", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders WHERE number >= 0 GROUP BY customer)")
        .execute();
  }
}
