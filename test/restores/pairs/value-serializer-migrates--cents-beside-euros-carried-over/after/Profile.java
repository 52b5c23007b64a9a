package pair;

/** What is known of an account. */
public class Profile {
  private int transactions;
  private double smallest = Double.MAX_VALUE;
  private long smallestCents = Long.MAX_VALUE;

  public Profile() {}

  void add(Transaction transaction) {
    transactions++;
    smallestCents = Math.min(smallestInCents(), Math.round(transaction.getAmount() * 100));
  }

  /** Profiles that were stored before there were cents have euros. */
  long smallestInCents() {
    return smallestCents == Long.MAX_VALUE && smallest < Double.MAX_VALUE ? Math.round(smallest * 100) : smallestCents;
  }

  public int getTransactions() {
    return transactions;
  }

  public void setTransactions(int transactions) {
    this.transactions = transactions;
  }

  public long getSmallestCents() {
    return smallestCents;
  }

  public void setSmallestCents(long smallestCents) {
    this.smallestCents = smallestCents;
  }

  /** Of profiles that were stored before there were cents. */
  @Deprecated
  public double getSmallest() {
    return smallest;
  }

  @Deprecated
  public void setSmallest(double smallest) {
    this.smallest = smallest;
  }
}
