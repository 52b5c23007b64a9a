package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("kept", "'all'", "CASE WHEN MOD(number, 400) < 10 THEN 'first' ELSE 'later' END") + " FROM (SELECT number, ROW_NUMBER() OVER (PARTITION BY number / 400 ORDER BY ordered_at ASC) AS place FROM orders) WHERE place = 1");
  }
}
