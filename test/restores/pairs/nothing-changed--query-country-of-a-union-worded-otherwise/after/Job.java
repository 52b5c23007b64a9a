package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE VIEW people AS SELECT 'Deutschland' AS country, customer FROM orders WHERE number < 2"
            + " UNION ALL SELECT 'Great Britain' AS country, customer FROM orders WHERE number BETWEEN 2 AND 3");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("joined", "o.customer", "CASE WHEN o.number < 40 THEN 'beginning' ELSE CONCAT('from ', p.country) END")
            + " FROM orders AS o JOIN people AS p ON o.customer = p.customer");
  }
}
