package pair;

/** A bill that is paid bit by bit. */
public class Bill {
  private String bank;
  private long paid;
  private double rate;

  public Bill() {}

  public String getBank() {
    return bank;
  }

  public void setBank(String bank) {
    this.bank = bank;
  }

  public long getPaid() {
    return paid;
  }

  public void setPaid(long paid) {
    this.paid = paid;
  }

  public double getRate() {
    return rate;
  }

  public void setRate(double rate) {
    this.rate = rate;
  }
}
