package pair;

/** A room of the hotel. */
public class Room {
  public String floor;
  public int beds;

  static Room of(String key) {
    Room room = new Room();
    room.floor = "floor of " + key;
    room.beds = 2;
    return room;
  }
}
