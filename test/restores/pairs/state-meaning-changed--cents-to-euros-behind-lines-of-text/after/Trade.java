package pair;

/** A share was traded. */
public class Trade {
  public long id;
  public String share;
  public double price;

  public Trade() {}

  /** Of a line such as {@code T;4711;SHARE1;1250;EUR}, with the price in cents. */
  static Trade parse(String line) {
    String[] fields = line.split(";");
    Trade trade = new Trade();
    trade.id = Long.parseLong(fields[1]);
    trade.share = fields[2];
    trade.price = Long.parseLong(fields[3]) / 100.0;
    return trade;
  }
}
