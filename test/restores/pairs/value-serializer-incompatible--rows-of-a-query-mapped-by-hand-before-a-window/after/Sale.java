package pair;

import org.apache.flink.types.Row;

/** What somebody bought. */
public class Sale {
  public String customer;
  public Long cents;

  public Sale() {}

  static Sale of(Row row) {
    Sale sale = new Sale();
    sale.customer = row.getFieldAs("customer");
    sale.cents = row.getFieldAs("cents");
    return sale;
  }
}
