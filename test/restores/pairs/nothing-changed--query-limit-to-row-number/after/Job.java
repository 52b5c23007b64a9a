package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** How many of the latest orders there are; twenty, once there were as many. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW latest AS " + latest());
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("top", "'all'", "CASE WHEN n < 20 THEN 'filling' ELSE 'full' END") + " FROM (SELECT COUNT(*) AS n FROM latest WHERE number >= 0)");
  }

  private static String latest() {
    return "SELECT number, customer FROM (SELECT number, customer, ROW_NUMBER() OVER (ORDER BY number DESC) AS place FROM orders) WHERE place <= 20";
  }
}
