package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("kept", "'all'", "CASE WHEN n < 3 THEN 'filling' WHEN n <= 4 THEN 'kept' ELSE 'too many' END") + " FROM (SELECT COUNT(*) AS n FROM (SELECT number FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY buyer, seller ORDER BY clock DESC) AS place FROM orders) WHERE place = 1 AND number >= 0))");
  }
}
