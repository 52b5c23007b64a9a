package pair;

/** A message about a payment. */
public class Paid extends Message {
  private double amount;

  public Paid() {}

  static Paid of(String key) {
    Paid paid = new Paid();
    paid.setTopic("topic of " + key);
    paid.setAmount(key.length() + 0.5);
    return paid;
  }

  public double getAmount() {
    return amount;
  }

  public void setAmount(double amount) {
    this.amount = amount;
  }
}
