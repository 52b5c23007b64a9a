package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.exec.sink.upsert-materialize", "NONE");
    tables.executeSql(
        "CREATE TABLE totals (line_text STRING, PRIMARY KEY (line_text) NOT ENFORCED) WITH ('connector' = 'print')");
    tables.executeSql(
        "INSERT INTO totals SELECT " + Queries.line("total", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders GROUP BY customer)");
  }
}
