package pair;

import java.math.BigDecimal;

/** What is known of an account. */
public class AccountProfile {
  private String account;
  private double spent;
  private int transactions;
  private BigDecimal limit;

  public AccountProfile() {}

  public AccountProfile(String account) {
    this.account = account;
  }

  public void add(Transaction transaction) {
    spent += transaction.getAmount();
    transactions++;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public BigDecimal getLimit() {
    return limit;
  }

  public void setLimit(BigDecimal limit) {
    this.limit = limit;
  }

  public double getSpent() {
    return spent;
  }

  public void setSpent(double spent) {
    this.spent = spent;
  }

  public int getTransactions() {
    return transactions;
  }

  public void setTransactions(int transactions) {
    this.transactions = transactions;
  }
}
