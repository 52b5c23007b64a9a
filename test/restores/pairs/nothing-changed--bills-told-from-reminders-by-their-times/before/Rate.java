package pair;

/** What a month costs. */
public class Rate {
  public String club;
  public long cents;
  public int revision;

  public Rate() {}

  static Rate of(Long number) {
    Rate rate = new Rate();
    rate.club = "club-" + number % 2;
    rate.cents = 30_00;
    return rate;
  }
}
