package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("first", "buyer", "CASE WHEN total > 30 THEN first_one ELSE -1 END") + " FROM (SELECT buyer, MIN(number) AS first_one, SUM(amount) AS total FROM orders GROUP BY buyer)");
  }
}
