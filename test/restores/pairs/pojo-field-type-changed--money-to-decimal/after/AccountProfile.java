package pair;

import java.math.BigDecimal;

/** What is known of an account. */
public class AccountProfile {
  private String account;
  private BigDecimal spent = BigDecimal.ZERO;
  private int transactions;

  public AccountProfile() {}

  public AccountProfile(String account) {
    this.account = account;
  }

  public void add(Transaction transaction) {
    spent = spent.add(transaction.getAmount());
    transactions++;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public BigDecimal getSpent() {
    return spent;
  }

  public void setSpent(BigDecimal spent) {
    this.spent = spent;
  }

  public int getTransactions() {
    return transactions;
  }

  public void setTransactions(int transactions) {
    this.transactions = transactions;
  }
}
