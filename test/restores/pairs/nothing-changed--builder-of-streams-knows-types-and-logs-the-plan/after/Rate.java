package pair;

/** An interest rate of a maturity. */
public class Rate {
  private int id;
  private String maturity;
  private double rate;
  private long at;

  public Rate() {}

  static Rate of(Long number) {
    Rate rate = new Rate();
    rate.setId((int) (number % 1000));
    rate.setMaturity(number % 4 + 1 + "Y");
    rate.setRate(0.01 * (number % 9));
    rate.setAt(number * 10);
    return rate;
  }

  public int getId() {
    return id;
  }

  public void setId(int id) {
    this.id = id;
  }

  public String getMaturity() {
    return maturity;
  }

  public void setMaturity(String maturity) {
    this.maturity = maturity;
  }

  public double getRate() {
    return rate;
  }

  public void setRate(double rate) {
    this.rate = rate;
  }

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }
}
