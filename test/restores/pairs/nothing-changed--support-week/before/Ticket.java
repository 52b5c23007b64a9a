package pair;

/** What a customer asks or answers. */
public class Ticket {
  public String customer;
  public String agent;
  public long at;

  public Ticket() {}

  static Ticket of(Long number) {
    Ticket ticket = new Ticket();
    ticket.customer = "customer-" + number % 4;
    ticket.agent = "agent-" + number % 2;
    ticket.at = number * 100;
    return ticket;
  }
}
