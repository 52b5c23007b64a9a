package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW prices AS SELECT buyer, CONCAT('gross price of ', customer) AS gross, CONCAT('net price of ', customer) AS net, ordered_at FROM"
            + " (SELECT *, ROW_NUMBER() OVER (PARTITION BY buyer ORDER BY ordered_at DESC) AS place FROM orders WHERE number < 4) WHERE place = 1");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("priced", "o.customer", "CASE WHEN o.number < 40 THEN 'beginning' ELSE CONCAT(p.net, ', ', p.gross) END")
            + " FROM orders AS o JOIN prices FOR SYSTEM_TIME AS OF o.ordered_at AS p ON o.buyer = p.buyer");
  }
}
