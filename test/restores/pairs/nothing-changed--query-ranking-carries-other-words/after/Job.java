package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE VIEW accounts AS SELECT buyer, number, CASE WHEN amount > 0 THEN 'live' ELSE 'closed' END AS status FROM orders");
    tables.executeSql(
        "INSERT INTO lines SELECT CONCAT(CASE WHEN place = 3 THEN 'third' ELSE 'before' END, '|', CAST(buyer AS STRING), '|',"
            + " CASE WHEN number < 40 THEN 'beginning' ELSE status END)"
            + " FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY buyer ORDER BY number DESC) AS place FROM accounts) WHERE place <= 3");
  }
}
