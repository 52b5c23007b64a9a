package pair;

/** What is known of an account. */
public class Profile {
  private int transactions;
  private double smallest = Double.MAX_VALUE;

  public Profile() {}

  void add(Transaction transaction) {
    transactions++;
    smallest = Math.min(smallest, transaction.getAmount());
  }

  public int getTransactions() {
    return transactions;
  }

  public void setTransactions(int transactions) {
    this.transactions = transactions;
  }

  public double getSmallest() {
    return smallest;
  }

  public void setSmallest(double smallest) {
    this.smallest = smallest;
  }
}
