package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders with the campaign that came before them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW campaigns AS SELECT customer, shop, number, ordered_at AS started_at FROM orders WHERE number < 4");
    tables.executeSql(
        "CREATE TEMPORARY VIEW reached AS SELECT o.customer, o.number, o.shop, c.number AS campaign, CONCAT(c.customer, c.shop) AS told FROM campaigns AS c JOIN orders AS o"
            + " ON c.customer = o.customer AND o.ordered_at >= c.started_at AND o.ordered_at < c.started_at + INTERVAL '3' DAY");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n, MAX(told) AS told, MAX(shop) AS shop FROM reached GROUP BY customer) WHERE told <> shop");
  }
}
