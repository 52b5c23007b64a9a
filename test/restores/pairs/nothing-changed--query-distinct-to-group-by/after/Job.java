package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("buckets", "'all'", "n") + " FROM (SELECT COUNT(*) AS n FROM (SELECT number / 4 AS bucket FROM orders GROUP BY number / 4))");
  }
}
