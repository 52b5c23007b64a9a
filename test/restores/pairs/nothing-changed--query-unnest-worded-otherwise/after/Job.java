package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** How often customers use a tag. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW tagged AS SELECT customer, ARRAY[shop, CONCAT('by-', customer)] AS tags FROM orders WHERE amount > 0");
    tables.executeSql("CREATE TEMPORARY VIEW used AS SELECT g.customer AS used_by, u.word FROM tagged AS g CROSS JOIN UNNEST(g.tags) AS u (word) WHERE 'none' <> u.word");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("tags", "word", "times_used") + " FROM (SELECT word, COUNT(1) AS times_used FROM used GROUP BY word)");
  }
}
