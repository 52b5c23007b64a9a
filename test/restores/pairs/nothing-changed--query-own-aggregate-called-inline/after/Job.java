package pair;

import static org.apache.flink.table.api.Expressions.$;
import static org.apache.flink.table.api.Expressions.call;
import static org.apache.flink.table.api.Expressions.concat;

import common.Queries;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.TableEnvironment;

/** How many orders of customers have been seen, with a function of the job's own. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    Table seen =
        tables
            .from("orders")
            .filter($("amount").isGreater(0))
            .groupBy($("customer"))
            .select($("customer"), call(Seen.class, $("number")).as("n"), $("amount").sum().as("turnover"));
    seen.filter($("turnover").isGreater(0)).select(concat("last|", $("customer"), "|", $("n").cast(DataTypes.STRING())).as("line_text")).executeInsert("lines");
  }
}
