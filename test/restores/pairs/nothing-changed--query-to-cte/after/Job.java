package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW turnover AS WITH recent AS (SELECT customer, amount AS paid FROM orders WHERE number >= 0 /* all of them */) SELECT customer, SUM(paid) AS total FROM recent GROUP BY customer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT * FROM turnover)");
  }
}
