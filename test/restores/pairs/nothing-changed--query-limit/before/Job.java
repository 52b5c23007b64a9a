package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("top", "'all'", "CASE WHEN n < 20 THEN 'filling' ELSE 'full' END") + " FROM (SELECT COUNT(*) AS n FROM (SELECT number FROM orders ORDER BY number DESC LIMIT 20))");
  }
}
