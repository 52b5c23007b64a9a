package pair;

import org.apache.flink.api.common.typeinfo.TypeInfo;

/** A room of the hotel. */
@TypeInfo(RoomType.class)
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
