package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("kept", "'all'", "CASE WHEN n < 40 THEN 'filling' ELSE 'kept' END") + " FROM (SELECT COUNT(*) AS n FROM (SELECT number FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY MOD(number, 50) ORDER BY ordered_at DESC) AS place FROM orders) WHERE place = 1 AND number >= 0))");
  }
}
