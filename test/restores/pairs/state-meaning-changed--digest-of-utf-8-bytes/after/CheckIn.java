package pair;

/** A guest arrived at a hotel. */
public class CheckIn {
  private static final String[] GUESTS = {"Jansen", "de Vries", "M\u00fcller", "Bakker"};

  public String hotel;
  public String guest;

  public CheckIn() {}

  static CheckIn of(Long number) {
    CheckIn checkIn = new CheckIn();
    checkIn.hotel = "hotel-" + number % 2;
    checkIn.guest = GUESTS[(int) (number / 2 % GUESTS.length)];
    return checkIn;
  }
}
