package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders with the announcement that came before them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW announcements AS SELECT customer, number, shop, ordered_at AS announced_at FROM orders WHERE number < 4");
    tables.executeSql("CREATE TEMPORARY VIEW paid_orders AS SELECT * FROM orders WHERE amount > 0");
    tables.executeSql(
        "CREATE TEMPORARY VIEW announced AS SELECT customer, a.shop AS announced_by FROM announcements AS a INNER JOIN paid_orders AS o USING (customer)"
            + " WHERE a.announced_at <= o.ordered_at AND a.announced_at >= o.ordered_at - INTERVAL '48' HOUR");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("paid", "customer", "n") + " FROM (SELECT customer, COUNT(announced_by) AS n FROM announced GROUP BY customer)");
  }
}
