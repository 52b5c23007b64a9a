package pair;

/** What was spent so far. */
public class Spent {
  private long cents;
  private int purchases;
  private long dearest;

  public Spent() {}

  public Spent(long cents, int purchases, long dearest) {
    this.cents = cents;
    this.purchases = purchases;
    this.dearest = dearest;
  }

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {
    this.cents = cents;
  }

  public int getPurchases() {
    return purchases;
  }

  public void setPurchases(int purchases) {
    this.purchases = purchases;
  }

  public long getDearest() {
    return dearest;
  }

  public void setDearest(long dearest) {
    this.dearest = dearest;
  }
}
