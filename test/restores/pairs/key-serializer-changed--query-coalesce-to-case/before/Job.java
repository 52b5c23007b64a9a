package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("total", "who", "n") + " FROM (SELECT COALESCE(NULLIF(customer, 'key-0'), 'house') AS who, COUNT(*) AS n FROM orders GROUP BY COALESCE(NULLIF(customer, 'key-0'), 'house'))");
  }
}
