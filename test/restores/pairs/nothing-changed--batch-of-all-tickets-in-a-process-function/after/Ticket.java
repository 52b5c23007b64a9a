package pair;

/** A ticket of a lottery. */
public class Ticket {
  private long number;
  private Prize prize;

  public Ticket() {}

  static Ticket of(Long number) {
    Ticket ticket = new Ticket();
    ticket.setNumber(number);
    ticket.setPrize(number % 10 == 7 ? Prize.SMALL : Prize.NONE);
    return ticket;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public Prize getPrize() {
    return prize;
  }

  public void setPrize(Prize prize) {
    this.prize = prize;
  }

  boolean wins() {
    return prize != Prize.NONE;
  }

  /** What may be won. */
  public enum Prize {
    NONE,
    SMALL
  }
}
