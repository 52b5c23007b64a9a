package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW shops AS SELECT shop, COUNT(DISTINCT customer) AS orders, SUM(amount) AS total FROM orders GROUP BY shop");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "shop", "total") + " FROM shops WHERE orders > 0");
  }
}
