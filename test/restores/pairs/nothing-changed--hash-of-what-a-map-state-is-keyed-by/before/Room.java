package pair;

import java.util.Objects;

/** A room of a hotel. */
public class Room {
  public String hotel;
  public int number;

  public Room() {}

  public Room(String hotel, int number) {
    this.hotel = hotel;
    this.number = number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Room && number == ((Room) other).number && Objects.equals(hotel, ((Room) other).hotel);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hotel, number);
  }
}
