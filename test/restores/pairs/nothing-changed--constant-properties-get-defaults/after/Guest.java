package pair;
import java.util.Objects;

/** A guest of the hotel, as a compiler of another language makes a class of two properties. */
public final class Guest {
  private final String name;
  private final int visits;

  public Guest() {
    this("nobody", 0);
  }

  public Guest(String name, int visits) {
    this.name = Objects.requireNonNull(name, "name");
    this.visits = visits;
  }

  public String getName() {
    return name;
  }

  public int getVisits() {
    return visits;
  }

  public String component1() {
    return name;
  }

  public int component2() {
    return visits;
  }

  public Guest copy(String name, int visits) {
    return new Guest(name, visits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Guest && ((Guest) other).name.equals(name) && ((Guest) other).visits == visits;
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + visits;
  }
}
