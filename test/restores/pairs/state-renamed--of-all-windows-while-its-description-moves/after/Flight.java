package pair;

/** Somebody flew. */
public class Flight {
  public String mail;
  public long minutes;
  public long at;

  public Flight() {}

  static Flight of(Long number) {
    Flight flight = new Flight();
    flight.mail = "flyer-" + number % 4 + "@example.org";
    flight.minutes = 60 + number % 30;
    flight.at = number * 1000;
    return flight;
  }
}
