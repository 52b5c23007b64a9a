package pair;

/** An order that came by some channel. */
public class Order {
  public String channel;
  public String shop;
  public double amount;

  public Order() {}

  public Order(String channel, String shop, double amount) {
    this.channel = channel;
    this.shop = shop;
    this.amount = amount;
  }
}
