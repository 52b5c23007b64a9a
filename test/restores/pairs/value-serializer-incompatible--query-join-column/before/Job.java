package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "customer", "CASE WHEN used = '' THEN -1 ELSE n END") + " FROM (SELECT o.customer, COUNT(*) AS n, MIN(CONCAT(f.customer, f.customer)) AS used FROM (SELECT customer, shop, number FROM orders WHERE number < 4) AS f JOIN orders AS o ON f.customer = o.customer GROUP BY o.customer)");
  }
}
