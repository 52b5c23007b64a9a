package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("first", "'all'", "CASE WHEN MOD(number, 400) < 3 THEN 'first' ELSE 'not first' END") + " FROM (SELECT number, ROW_NUMBER() OVER (PARTITION BY number / 400 ORDER BY amount ASC, number ASC) AS place FROM orders WHERE number > 50) WHERE place <= 3");
  }
}
