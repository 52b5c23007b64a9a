package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW prices AS SELECT customer, number AS price, ordered_at FROM"
            + " (SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY ordered_at DESC) AS place FROM orders WHERE MOD(number, 40) < 4) WHERE place = 1");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("priced", "customer", "n") + " FROM (SELECT o.customer, COUNT(*) AS n FROM orders AS o  JOIN prices FOR SYSTEM_TIME AS OF o.ordered_at AS p ON o.customer = p.customer  GROUP BY o.customer)");
  }
}
