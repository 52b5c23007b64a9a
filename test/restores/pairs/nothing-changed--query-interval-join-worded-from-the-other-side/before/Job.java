package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders with the announcement that came before them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW announcements AS SELECT customer, number, shop, ordered_at AS announced_at FROM orders WHERE number < 4");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("paid", "customer", "n")
            + " FROM (SELECT o.customer, COUNT(a.shop) AS n FROM announcements AS a JOIN orders AS o ON a.customer = o.customer"
            + " AND o.ordered_at BETWEEN a.announced_at AND a.announced_at + INTERVAL '2' DAY WHERE o.amount > 0 GROUP BY o.customer)");
  }
}
