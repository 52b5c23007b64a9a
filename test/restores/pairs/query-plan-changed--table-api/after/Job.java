package pair;

import common.Queries;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.Expressions;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.from("orders").groupBy(Expressions.$("customer")).select(Expressions.$("customer"), Expressions.$("amount").sum().as("total")).select(Expressions.concat("total|", Expressions.$("customer"), "|", Expressions.$("total").cast(DataTypes.STRING()))).insertInto("lines").execute();
  }
}
