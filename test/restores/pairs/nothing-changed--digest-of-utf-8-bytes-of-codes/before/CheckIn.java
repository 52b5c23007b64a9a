package pair;

/** A guest arrived at a hotel and showed the card of a loyalty programme. */
public class CheckIn {
  private static final String[] CARDS = {"NL-4711-A", "NL-0815-C", "BE-2024-B"};

  public String hotel;
  public String card;

  public CheckIn() {}

  static CheckIn of(Long number) {
    CheckIn checkIn = new CheckIn();
    checkIn.hotel = "hotel-" + number % 2;
    checkIn.card = CARDS[(int) (number / 2 % CARDS.length)];
    return checkIn;
  }
}
