package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("wait_of", WaitOf.class);
    tables.createTemporarySystemFunction("in_words", InWords.class);
    tables.executeSql("CREATE VIEW firsts AS SELECT customer, wait_of(number) AS wait, ordered_at FROM orders WHERE number < 4");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("joined", "o.customer", "CASE WHEN o.number < 40 THEN 'beginning' ELSE in_words(f.wait) END")
            + " FROM firsts AS f JOIN orders AS o ON f.customer = o.customer AND o.ordered_at BETWEEN f.ordered_at AND f.ordered_at + INTERVAL '2' DAY");
  }
}
