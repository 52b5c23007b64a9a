package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("top", "'all'", "CASE WHEN n < 40 THEN 'filling' WHEN n <= 50 THEN 'full' ELSE 'too many' END") + " FROM (SELECT COUNT(*) AS n FROM (SELECT bucket FROM (SELECT bucket, ROW_NUMBER() OVER (ORDER BY orders ASC) AS place FROM (SELECT MOD(number, 50) AS bucket, COUNT(*) AS orders FROM orders GROUP BY MOD(number, 50))) WHERE place <= 100))");
  }
}
