package pair;

/** A lorry is somewhere. */
public class Position {
  public String lorry;
  public String place;

  public Position() {}

  static Position of(Long number) {
    Position position = new Position();
    position.lorry = "lorry-" + number % 4;
    position.place = number < 4 ? "depot-" + number % 4 : "place-" + number / 4 % 5;
    return position;
  }
}
