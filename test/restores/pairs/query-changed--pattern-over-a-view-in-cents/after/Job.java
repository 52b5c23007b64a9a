package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE VIEW prices AS SELECT customer, number, (4 + amount) * 100 AS price, clock FROM orders");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("match", "customer", "CASE WHEN opened < 8 THEN 'first' ELSE CONCAT('opened at EUR ', CAST(opening / 100 AS STRING)) END")
            + " FROM prices MATCH_RECOGNIZE (PARTITION BY customer ORDER BY clock MEASURES A.number AS opened, A.price AS opening"
            + " ONE ROW PER MATCH AFTER MATCH SKIP PAST LAST ROW PATTERN (A B* C)"
            + " DEFINE A AS MOD(A.number / 4, 20) = 0, B AS MOD(B.number / 4, 20) < 19, C AS MOD(C.number / 4, 20) = 19)");
  }
}
