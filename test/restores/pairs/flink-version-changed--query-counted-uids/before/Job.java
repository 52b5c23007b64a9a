package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.exec.uid.generation", "ALWAYS");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("total", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders WHERE number >= 0 GROUP BY customer)");
  }
}
