package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Counts orders of regions. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("region", Region.class);
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("orders", "lives", "n") + " FROM (SELECT lives, COUNT(*) AS n FROM (SELECT region(MOD(number, CAST(4 AS BIGINT))) AS lives FROM orders) GROUP BY lives)");
  }
}
