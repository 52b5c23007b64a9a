package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "customer", "n") + " FROM (SELECT o.customer, COUNT(*) AS n FROM (SELECT customer, number, ordered_at FROM orders WHERE number < 4) AS f JOIN (SELECT customer, number, ordered_at FROM orders) AS o ON f.customer = o.customer AND o.ordered_at BETWEEN f.ordered_at AND f.ordered_at + INTERVAL '2' DAY GROUP BY o.customer)");
  }
}
