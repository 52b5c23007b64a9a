package pair;

/** Something was sold. */
public class Sale {
  public String branch;
  public long cents;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.branch = "branch-" + number % 4;
    sale.cents = 1990;
    return sale;
  }
}
