package pair;

/** A room of the hotel. */
public class Room {
  public String floor;
  public int beds;
  public boolean balcony;

  public Room() {}

  static Room of(String key) {
    Room room = new Room();
    room.floor = "floor of " + key;
    room.beds = 3;
    return room;
  }
}
