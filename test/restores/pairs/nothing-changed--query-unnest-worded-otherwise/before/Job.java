package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** How often customers use a tag. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW tagged AS SELECT customer, ARRAY[shop, CONCAT('by-', customer)] AS tags FROM orders WHERE amount > 0");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("tags", "tag", "n") + " FROM (SELECT t.tag, COUNT(*) AS n FROM tagged, UNNEST(tags) AS t (tag) WHERE t.tag <> 'none' GROUP BY t.tag)");
  }
}
