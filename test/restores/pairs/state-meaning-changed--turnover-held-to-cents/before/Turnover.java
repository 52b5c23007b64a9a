package pair;

import java.math.BigDecimal;

/** What a station has sold. */
public class Turnover {
  private long sales;
  private BigDecimal sum = BigDecimal.ZERO;

  public Turnover() {}

  public long getSales() {
    return sales;
  }

  public void setSales(long sales) {
    this.sales = sales;
  }

  public BigDecimal getSum() {
    return sum;
  }

  public void setSum(BigDecimal sum) {
    this.sum = sum;
  }
}
