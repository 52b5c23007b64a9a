package pair;

/** A forklift says in which hall it is. */
public class Position {
  public String forklift;
  public String hall;

  static Position of(Long number) {
    Position position = new Position();
    position.forklift = "forklift-" + number % 4;
    position.hall = "Hall-" + (char) ('A' + number % 4);
    return position;
  }
}
