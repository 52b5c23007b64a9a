package pair;

/** An aircraft has landed. */
public class Flight {
  public String airline;
  public String from;
  public String to;

  public Flight() {}

  static Flight of(Long number) {
    boolean back = number / 4 % 2 == 0;
    Flight flight = new Flight();
    flight.airline = "airline-" + number % 4;
    flight.from = back ? "Berlin" : "Hamburg";
    flight.to = back ? "Hamburg" : "Berlin";
    return flight;
  }
}
