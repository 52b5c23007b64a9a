package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Counts orders of regions. */
public final class Job {
  private static final String LIVES = "CASE WHEN home < 2 THEN 'north' WHEN home >= 2 THEN 'south' WHEN home IS NULL THEN 'nowhere' ELSE CAST(NULL AS STRING) END";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW homes AS SELECT MOD(number, CAST(4 AS BIGINT)) AS home FROM orders");
    tables.executeSql("CREATE TEMPORARY VIEW regions AS SELECT " + LIVES + " AS lives FROM homes");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("orders", "lives", "n") + " FROM (SELECT lives, COUNT(*) AS n FROM regions GROUP BY lives)");
  }
}
