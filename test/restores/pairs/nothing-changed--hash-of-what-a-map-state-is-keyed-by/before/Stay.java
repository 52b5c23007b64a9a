package pair;

/** A guest stays in a room. */
public class Stay {
  public String guest;
  public Room room;

  public Stay() {}

  static Stay of(Long number) {
    Stay stay = new Stay();
    stay.guest = "guest-" + number % 4;
    stay.room = new Room("hotel-" + number % 2, (int) (number / 4 % 3));
    return stay;
  }
}
