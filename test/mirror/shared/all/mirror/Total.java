package mirror;

/** Counts and adds up: an accumulator of a user's own class. */
public class Total {
  public long count;
  public double amount;

  public Total() {}

  public Total plus(Order order) {
    count++;
    amount += order.amount;
    return this;
  }

  public Total plus(Total other) {
    count += other.count;
    amount += other.amount;
    return this;
  }
}
