package pair;

import java.util.Comparator;

/** A room of a hotel. */
public class Room implements Comparable<Room> {
  private static final Comparator<Room> ORDER = Comparator.comparing((Room room) -> room.hotel).thenComparingInt(room -> room.number);

  public String hotel;
  public int number;

  public Room() {}

  public Room(String hotel, int number) {
    this.hotel = hotel;
    this.number = number;
  }

  public static Room of(String hotel, int number) {
    return new Room(hotel, number);
  }

  protected boolean canEqual(Object other) {
    return other instanceof Room;
  }

  @Override
  public boolean equals(Object o) {
    if (o == this) {
      return true;
    }
    if (!(o instanceof Room)) {
      return false;
    }
    Room other = (Room) o;
    if (!other.canEqual(this) || number != other.number) {
      return false;
    }
    return hotel == null ? other.hotel == null : hotel.equals(other.hotel);
  }

  @Override
  public int hashCode() {
    final int prime = 59;
    int result = 1;
    result = result * prime + number;
    result = result * prime + (hotel == null ? 43 : hotel.hashCode());
    return result;
  }

  @Override
  public int compareTo(Room other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "Room(hotel=" + hotel + ", number=" + number + ")";
  }
}
