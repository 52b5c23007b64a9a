package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "customer", "CASE WHEN most < 4 THEN n ELSE -1 END") + " FROM (SELECT o.customer, COUNT(*) AS n, MAX(f.number) AS most FROM (SELECT customer, number FROM orders WHERE number < 4) AS f JOIN (SELECT customer, number FROM orders) AS o ON f.customer = o.customer GROUP BY o.customer)");
  }
}
