package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("joined", "COALESCE(customer, 'nobody')", "n") + " FROM (SELECT o.customer, COUNT(f.number) + COUNT(o.number) AS n FROM (SELECT customer, number FROM orders WHERE number < 2) AS f FULL JOIN (SELECT customer, number FROM orders) AS o ON f.customer = o.customer GROUP BY o.customer)");
  }
}
