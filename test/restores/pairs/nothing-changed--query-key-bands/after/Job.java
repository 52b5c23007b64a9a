package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("total", "band", "n") + " FROM (SELECT CASE WHEN MOD(number, 10) < 5 THEN 'low' ELSE 'high' END AS band, COUNT(*) AS n FROM orders GROUP BY CASE WHEN MOD(number, 10) < 5 THEN 'low' ELSE 'high' END)");
  }
}
